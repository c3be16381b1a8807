import type { Calendar } from '@/lib/domain/calendar';
import type { SourceClause } from '@/lib/domain/commitment';
import type { DocumentReading } from '@/lib/domain/document';
import type { FollowUpTarget } from '@/lib/domain/follow-up';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readDocument } from '@/lib/reading/read-document';
import { clauseLinks, type ClauseLink } from '@/lib/tracing/clause-links';
import { trace } from '@/lib/tracing/trace';
import type { TracedDocument } from '@/lib/tracing/tracing';
import type { LabelledText } from './labelled';
import type { ReadFollowUp, Reading, ReadTarget } from './reading';

/** What the reader must know of the process. */
export interface Knowledge {
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** Reads texts together and, where asked to, traces them across their rounds. The reader finds the round of a document itself. */
export function readTexts(texts: readonly LabelledText[], knowledge: Knowledge, isTraced: boolean): Reading {
  const { vocabulary, calendar } = knowledge;
  const readings = texts.map((labelled) => ({
    labelled,
    reading: readDocument(labelled.text, { vocabulary, calendar, language: labelled.language, day: labelled.day }),
  }));
  const numberOf = new Map(calendar.rounds.map((round) => [round.id, round.number]));
  const traced = isTraced ? readings.flatMap(({ labelled, reading }) => toTraced(labelled, reading) ?? []) : [];
  const tracing = trace(traced, calendar, vocabulary);
  return {
    texts: readings.map(({ labelled, reading }) => ({
      id: labelled.id,
      round: reading.roundId === null ? null : (numberOf.get(reading.roundId) ?? null),
      clauses: reading.clauses.map((clause) => ({ ...clause, id: clauseId(labelled.id, clause.id) })),
    })),
    followUps: Array.from(clauseLinks(tracing), (link) => toReadFollowUp(link, numberOf)),
  };
}

const clauseId = (documentKey: string, id: string) => `${documentKey}#${id}`;
const idOf = (source: SourceClause) => clauseId(source.documentKey, source.clauseId);

/** A document whose round was not found cannot be traced. */
function toTraced({ id, text, language }: LabelledText, reading: DocumentReading): TracedDocument | null {
  const { roundId, day } = reading;
  return roundId === null || day === null ? null : { key: id, kind: 'press', roundId, day, language, text, reading };
}

/** Between clauses, or from a clause to a round or an event, as in the output of `read`. */
function toReadFollowUp(
  { from, to, link: { to: target, relation } }: ClauseLink,
  numberOf: ReadonlyMap<string, number | null>,
): ReadFollowUp {
  return { from: idOf(from), to: to ? { clause: idOf(to) } : toTarget(target, numberOf), relation };
}

function toTarget(to: FollowUpTarget, numberOf: ReadonlyMap<string, number | null>): ReadTarget {
  switch (to.kind) {
    case 'clause':
      return { clause: idOf(to.clause) };
    case 'round':
      return { round: numberOf.get(to.roundId) ?? null };
    case 'event':
      return { event: to.eventId };
  }
}
