import { promisedOn } from '@/lib/domain/calendar';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { Decision } from '@/lib/domain/decision';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { ImportPreview, PreviewFollowUp, StatusChange } from '@/lib/domain/import-preview';
import type { IsoDay } from '@/lib/domain/iso-day';
import { statusOf, type Status } from '@/lib/domain/status';
import type { StoredCommitment } from '../corpus-store';
import type { Reader } from '../reader';
import { addDocument, type NewDocument, type Tell } from './new-document';
import { snapshotStore, type Snapshot } from './snapshot-store';

/** What a preview is made from. */
export interface PreviewInput {
  snapshot: Snapshot;
  decisions: readonly Decision[];
  added: NewDocument;
  /** The day of which the statuses are compared. */
  today: IsoDay;
}

/**
 * What publishing a text would do: the same use case, on a copy of everything that is shown, and then the difference.
 * Nothing is written anywhere.
 */
export async function previewImport(
  input: PreviewInput,
  reader: Reader,
  tell: Tell = () => {},
): Promise<ImportPreview> {
  const { snapshot, added, today } = input;
  const before = { ...snapshot };
  const after = { ...snapshot };
  const document = await addDocument(snapshotStore(after), snapshot.catalogue.process.id, added, reader, tell);
  tell('preview');
  const reading = new Map(after.readings).get(document.key);
  if (!reading) throw new Error(`document ${document.key} was not read`);
  const known = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  const shown = after.commitments.filter(({ isRetired }) => !isRetired);
  const isKnownRound = before.catalogue.rounds.some(({ id }) => id === document.roundId);
  const links = newLinks(before.followUps, after.followUps);
  return {
    key: document.key,
    roundId: document.roundId,
    newRound: isKnownRound ? null : (after.catalogue.rounds.find(({ id }) => id === document.roundId) ?? null),
    articles: reading.articles,
    clauses: reading.clauses,
    commitments: shown.flatMap((commitment) => {
      const source = commitment.sources.find(({ documentKey }) => documentKey === document.key);
      if (!source) return [];
      const { id, title, strength, themes, parties, due } = commitment;
      const isNew = known.get(id)?.isRetired ?? true;
      return [{ id, isNew, title, strength, themes, parties, due, quote: source.quote }];
    }),
    followUps: toPreviewFollowUps(links, shown),
    changes: statusChanges(before, after, input.decisions, today),
    retired: after.commitments
      .filter(({ id, isRetired }) => isRetired && known.get(id)?.isRetired === false)
      .map(({ id, title }) => ({ commitmentId: id, title })),
    lostFollowUps: newLinks(after.followUps, before.followUps).length,
  };
}

const nameOf = ({ commitmentId, to, relation }: FollowUp) =>
  `${commitmentId} ${relation} ${to.kind === 'clause' ? `${to.clause.documentKey} ${to.clause.start}` : to.kind === 'round' ? to.roundId : to.eventId}`;

/** Links of the second list that the first does not have. */
function newLinks(before: readonly FollowUp[], after: readonly FollowUp[]): FollowUp[] {
  const known = new Set(before.map(nameOf));
  return after.filter((link) => !known.has(nameOf(link)));
}

function toPreviewFollowUps(links: readonly FollowUp[], commitments: readonly StoredCommitment[]): PreviewFollowUp[] {
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return links.flatMap(({ commitmentId, to, relation, score, answeredOn, matched, rules }) => {
    const commitment = byId.get(commitmentId);
    const [source] = commitment?.sources ?? [];
    if (!commitment || !source) return [];
    const toQuote = to.kind === 'clause' ? to.clause.quote : null;
    const { title } = commitment;
    return [{ commitmentId, title, relation, score, answeredOn, fromQuote: source.quote, toQuote, matched, rules }];
  });
}

/** Promises that both have and whose status as of a day differs. */
function statusChanges(
  before: Snapshot,
  after: Snapshot,
  decisions: readonly Decision[],
  today: IsoDay,
): StatusChange[] {
  const [old, now] = [statusesOf(before, decisions, today), statusesOf(after, decisions, today)];
  return after.commitments.flatMap(({ id, title, isRetired }) => {
    if (isRetired || !old.has(id)) return [];
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    return was === is ? [] : [{ commitmentId: id, title, before: was, after: is }];
  });
}

function statusesOf(
  { catalogue, documents, commitments, followUps }: Snapshot,
  decisions: readonly Decision[],
  today: IsoDay,
): Map<CommitmentId, Status | null> {
  const documented = new Set(
    documents.filter(({ document }) => document.kind !== 'summary').map(({ document }) => document.roundId),
  );
  const days = catalogue.rounds.filter(({ id }) => documented.has(id)).map(promisedOn);
  const answers = byCommitment(followUps);
  const decided = byCommitment(decisions);
  return new Map(
    commitments
      .filter(({ isRetired }) => !isRetired)
      .map((commitment) => {
        const { id } = commitment;
        return [id, statusOf(commitment, answers.get(id) ?? [], decided.get(id) ?? [], today, days)];
      }),
  );
}

function byCommitment<T extends { commitmentId: CommitmentId }>(values: readonly T[]): Map<CommitmentId, T[]> {
  const groups = new Map<CommitmentId, T[]>();
  for (const value of values) {
    const group = groups.get(value.commitmentId);
    if (group) group.push(value);
    else groups.set(value.commitmentId, [value]);
  }
  return groups;
}
