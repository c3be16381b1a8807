import { isDeepStrictEqual } from 'node:util';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { TracedFollowUp } from '@/lib/tracing/tracing';
import { toCalendar, toVocabulary } from './catalogue';
import { codedDocuments } from './coded-documents';
import type { CorpusStore } from './corpus-store';
import { applyLinkReviews } from './links/apply-link-reviews';
import { targetResolver } from './links/resolve-target';
import type { Reader } from './reader';
import { reviseCommitments } from './revise-commitments';

/**
 * Derives the commitments and links of a process anew from the machine's readings and the coding of people, and writes what differs.
 */
export async function refreshCommitments(store: CorpusStore, processId: string, reader: Reader) {
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) throw new Error(`there is no process ${processId}`);
  const documents = await store.listDocuments(processId);
  const codings = await store.listCodings(processId);
  const coded = await codedDocuments(store, catalogue, documents, codings);
  const tracing = reader.trace(coded, toCalendar(catalogue), toVocabulary(catalogue));
  const stored = await store.listCommitments(processId);
  const { commitments, ids } = reviseCommitments({
    stored,
    tracing,
    catalogue,
    documents,
    codings,
    decided: await store.listDecided(processId),
    titles: await store.listTitles(),
    reader,
  });
  const known = new Map(stored.map((commitment) => [commitment.id, commitment]));
  const changed = commitments.filter((commitment) => !isDeepStrictEqual(known.get(commitment.id), commitment));
  const shown = commitments.filter((commitment) => !commitment.isRetired);
  const followUps = applyLinkReviews(
    toFollowUps(tracing.followUps, ids),
    await store.listLinkReviews(processId),
    targetResolver({ catalogue, documents: coded, commitments: shown }),
  );
  const linksDiffer = !isDeepStrictEqual(inOrder(await store.listFollowUps(processId)), inOrder(followUps));
  if (linksDiffer) await store.replaceFollowUps(processId, []);
  if (changed.length > 0) await store.saveCommitments(changed);
  if (linksDiffer) await store.replaceFollowUps(processId, followUps);
  return { commitments: shown.length, followUps: followUps.length };
}

/** Links under the public ids; of two between the same pair, the surer one. */
function toFollowUps(links: readonly TracedFollowUp[], ids: readonly CommitmentId[]): FollowUp[] {
  const best = new Map<string, FollowUp>();
  for (const { from, toCommitment, ...link } of links) {
    const commitmentId = idAt(ids, from);
    const to =
      link.to.kind === 'clause'
        ? { ...link.to, commitmentId: toCommitment === null ? null : idAt(ids, toCommitment) }
        : link.to;
    const followUp: FollowUp = { ...link, commitmentId, to };
    const known = best.get(pairOf(followUp));
    if (!known || known.score < followUp.score) best.set(pairOf(followUp), followUp);
  }
  return [...best.values()];
}

function idAt(ids: readonly CommitmentId[], position: number): CommitmentId {
  const id = ids[position];
  if (id === undefined) throw new Error(`a link names commitment ${position} of ${ids.length}`);
  return id;
}

function pairOf({ commitmentId, to }: FollowUp): string {
  if (to.kind === 'clause') return `${commitmentId} ${to.clause.documentKey} ${to.clause.start}`;
  return `${commitmentId} ${to.kind} ${to.kind === 'round' ? to.roundId : to.eventId}`;
}

const inOrder = (followUps: readonly FollowUp[]) =>
  [...followUps].sort((a, b) => (pairOf(a) < pairOf(b) ? -1 : pairOf(a) > pairOf(b) ? 1 : 0));
