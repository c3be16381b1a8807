import type { Calendar } from '@/lib/domain/calendar';
import type { DocumentReading } from '@/lib/domain/document';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readDocument } from '@/lib/reading/read-document';
import { trace } from '@/lib/tracing/trace';
import type { TracedDocument, TracedFollowUp, Tracing } from '@/lib/tracing/tracing';
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
    followUps: tracing.followUps.flatMap((link) => toReadFollowUps(tracing, link, numberOf)),
  };
}

const clauseId = (documentKey: string, id: string) => `${documentKey}#${id}`;

/** A document whose round was not found cannot be traced. */
function toTraced({ id, text, language }: LabelledText, reading: DocumentReading): TracedDocument | null {
  const { roundId, day } = reading;
  return roundId === null || day === null ? null : { key: id, kind: 'press', roundId, day, language, text, reading };
}

/** A link goes from the clause that leads its promise, as in the output of `read`. */
function toReadFollowUps(
  { commitments }: Tracing,
  { from, to, relation }: TracedFollowUp,
  numberOf: ReadonlyMap<string, number | null>,
): ReadFollowUp[] {
  const source = commitments[from]?.sources[0];
  if (!source) return [];
  return [{ from: clauseId(source.documentKey, source.clauseId), to: toTarget(to, numberOf), relation }];
}

function toTarget(to: TracedFollowUp['to'], numberOf: ReadonlyMap<string, number | null>): ReadTarget {
  switch (to.kind) {
    case 'clause':
      return { clause: clauseId(to.clause.documentKey, to.clause.clauseId) };
    case 'round':
      return { round: numberOf.get(to.roundId) ?? null };
    case 'event':
      return { event: to.eventId };
  }
}
