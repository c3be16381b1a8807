import type { CommitmentId } from '@/lib/domain/commitment';
import type { DocumentKey } from '@/lib/domain/document';
import type { Tracing, TracedCommitment } from '@/lib/tracing/tracing';
import { locate, peopleClauseId, reviewOf, type PeopleCoding } from './apply-codings';
import { toCalendar, toVocabulary, type Catalogue } from './catalogue';
import type { StoredCommitment, StoredDocument } from './corpus-store';
import { findTitles, type DeskTitle } from './find-title';
import { matchCommitments } from './match-commitments';
import type { Reader } from './reader';

export interface Revision {
  stored: readonly StoredCommitment[];
  tracing: Tracing;
  catalogue: Catalogue;
  documents: readonly StoredDocument[];
  codings: ReadonlyMap<DocumentKey, readonly PeopleCoding[]>;
  /** Commitments that a person decided on stay as long as their words stand in a text. */
  decided: ReadonlySet<CommitmentId>;
  titles: readonly DeskTitle[];
  reader: Pick<Reader, 'titleOf'>;
}

/**
 * The commitments as they are to be kept, and the public id of each one in the tracing's order. Known ones keep their ids, new ones
 * get the round's next unused number, and those no longer read are retired.
 */
export function reviseCommitments(input: Revision): { commitments: StoredCommitment[]; ids: CommitmentId[] } {
  const { stored, tracing, documents } = input;
  const matches = matchCommitments(stored, tracing.commitments);
  const byKey = new Map(documents.map((entry) => [entry.document.key, entry]));
  const deskTitles = findTitles(input.titles, tracing.commitments, (key) => {
    const { document, text } = getDocument(byKey, key);
    return { id: document.id, text };
  });
  const ids = numberCommitments(input, matches);
  const current = tracing.commitments.map((commitment, index): StoredCommitment => {
    const id = ids[index] ?? '';
    const [leading] = commitment.sources;
    if (!leading) throw new Error(`commitment ${id} has no source`);
    return {
      ...commitment,
      id,
      number: Number(id.slice(id.indexOf('-') + 1)),
      isRetired: false,
      title: deskTitles[index] ?? titleOf(input, commitment),
      review: reviewOf(
        leading,
        input.codings.get(leading.documentKey) ?? [],
        getDocument(byKey, leading.documentKey).text,
      ),
    };
  });
  const found = new Set(ids);
  const missing = stored.filter((commitment) => !found.has(commitment.id)).map((c) => withoutClause(c, input, byKey));
  return { commitments: [...current, ...missing], ids };
}

const titleOf = ({ reader, catalogue }: Revision, commitment: TracedCommitment) =>
  reader.titleOf(commitment, toVocabulary(catalogue), toCalendar(catalogue));

function numberCommitments({ stored, tracing, catalogue }: Revision, matches: readonly (CommitmentId | null)[]) {
  const last = new Map<string, number>();
  for (const { roundId, number } of stored) last.set(roundId, Math.max(number, last.get(roundId) ?? 0));
  const codes = new Map(catalogue.rounds.map((round) => [round.id, round.code]));
  return tracing.commitments.map(({ roundId }, index) => {
    const known = matches[index];
    if (known) return known;
    const number = (last.get(roundId) ?? 0) + 1;
    last.set(roundId, number);
    return `${codes.get(roundId)}-${number}`;
  });
}

/** A commitment that the readings no longer hold. One that was decided on stays while its words stand in their document. */
function withoutClause(
  commitment: StoredCommitment,
  { decided }: Revision,
  documents: ReadonlyMap<DocumentKey, StoredDocument>,
): StoredCommitment {
  const stands = commitment.sources.some((source) => {
    const entry = documents.get(source.documentKey);
    return entry?.document.roundId === commitment.roundId && locate(entry.text, source) !== null;
  });
  const sources = commitment.sources.map((source) => ({ ...source, clauseId: peopleClauseId(source.start) }));
  return { ...commitment, sources, isRetired: !(decided.has(commitment.id) && stands) };
}

function getDocument(documents: ReadonlyMap<DocumentKey, StoredDocument>, key: DocumentKey): StoredDocument {
  const entry = documents.get(key);
  if (!entry) throw new Error(`there is no document ${key}`);
  return entry;
}
