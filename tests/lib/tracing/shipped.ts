import { loadCorpus } from '@/prisma/corpus';
import type { Relation } from '@/lib/domain/follow-up';
import { readDocument } from '@/lib/reading/read-document';
import { trace } from '@/lib/tracing/trace';
import type { TracedCommitment, TracedDocument, TracedFollowUp } from '@/lib/tracing/tracing';

/** The shipped corpus, read and traced once. */
export const corpus = loadCorpus();

export const documents: TracedDocument[] = corpus.documents.map(
  ({ key, kind, roundId, language, publishedOn, text }) => {
    const day = publishedOn ?? corpus.calendar.rounds.find(({ id }) => id === roundId)?.endOn ?? '';
    const { vocabulary, calendar } = corpus;
    return {
      key,
      kind,
      roundId,
      language,
      day,
      text,
      reading: readDocument(text, { vocabulary, calendar, roundId, day, language }),
    };
  },
);

export const tracing = trace(documents, corpus.calendar, corpus.vocabulary);

/** The commitments of a round whose leading words contain `words`, with their links. */
export function promisesOf(
  roundId: string,
  words: string,
): { commitment: TracedCommitment; links: TracedFollowUp[] }[] {
  return tracing.commitments.flatMap((commitment, at) => {
    const isIt = commitment.roundId === roundId && commitment.sources.some(({ quote }) => quote.includes(words));
    return isIt ? [{ commitment, links: tracing.followUps.filter(({ from }) => from === at) }] : [];
  });
}

/** What the links of the one such commitment lead to, as `relation target`. */
export function answersTo(roundId: string, words: string): string[] {
  const [promise, another] = promisesOf(roundId, words);
  if (!promise || another) throw new Error(`${roundId}: not one promise with the words ${words}`);
  return promise.links.map(({ relation, to }) => named(relation, to));
}

function named(relation: Relation, to: TracedFollowUp['to']): string {
  if (to.kind === 'event') return `${relation} ${to.eventId}`;
  return to.kind === 'round' ? `${relation} ${to.roundId}` : `${relation} a clause of ${to.roundId}`;
}
