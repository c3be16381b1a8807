import { promisedOn, type Calendar } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { findAnswers } from './link/find-answers';
import { frameOf, type Frame } from './link/frame';
import { natureOf } from './link/nature';
import type { Subject } from './subject/subject';
import { keptOn } from './link/kept-on';
import type { Candidate } from './link/likeness';
import { TermIndex } from './link/term-index';
import { weighBy } from './link/weights';
import { readMeeting } from './meeting/read-meeting';
import { readSubjects } from './subject/read-subjects';
import { toSource } from './to-source';
import type { TracedCommitment, TracedDocument, TracedFollowUp, Tracing } from './tracing';

/**
 * Merges the commitments of each round and links them with what answers them in later rounds and events.
 * Pure; the order of the documents does not matter but among those of one kind and round.
 * Source of the relations: codebook, section 6.
 */
export function trace(documents: readonly TracedDocument[], calendar: Calendar, vocabulary: Vocabulary): Tracing {
  const frame = frameOf(calendar, vocabulary);
  const candidates = readCandidates(documents, frame);
  const weigh = weighBy(candidates);
  const index = new TermIndex(candidates, weigh);
  const promises = candidates.filter(({ clause }) => clause.kind === 'commitment');
  const at = new Map(promises.map((promise, i) => [promise, i]));
  const commitments: TracedCommitment[] = promises.map((promise) => toCommitment(promise, calendar));
  const followUps = promises.flatMap((promise, from): TracedFollowUp[] => {
    const clauses = findAnswers(promise, index, frame, weigh).map((answer): TracedFollowUp => ({
      from,
      toCommitment: at.get(answer.to) ?? null,
      to: {
        kind: 'clause',
        clause: toSource(answer.to.document, answer.to.clause),
        roundId: answer.to.document.roundId,
        commitmentId: null,
      },
      relation: answer.relation,
      answeredOn: answer.to.document.day,
      score: answer.score,
      matched: {
        from: answer.similarity.shared.flatMap((s) => s.from.spans),
        to: answer.similarity.shared.flatMap((s) => s.to.spans),
      },
      rules: [answer.rule],
    }));
    const round = promise.meeting?.round;
    if (!round) return clauses;
    return [
      {
        from,
        toCommitment: null,
        to: { kind: 'round', roundId: round.id },
        relation: keptOn(promise.clause.due, round.startOn),
        answeredOn: round.startOn,
        score: 0.95,
        matched: { from: [], to: [] },
        rules: ['round/next'],
      },
      ...clauses,
    ];
  });
  return { commitments, followUps, wordingChanges: [], disagreements: [] };
}

function readCandidates(documents: readonly TracedDocument[], frame: Frame): Candidate[] {
  const rounds = [...frame.calendar.rounds].sort((a, b) => a.endOn.localeCompare(b.endOn));
  const place = new Map(rounds.map((round, i) => [round.id, i]));
  return [...documents]
    .sort((a, b) => (place.get(a.roundId) ?? 0) - (place.get(b.roundId) ?? 0))
    .flatMap((document) => {
      const roundAt = place.get(document.roundId) ?? 0;
      const after = rounds[roundAt]?.endOn ?? document.day;
      const subjects = readSubjects(document, roundAt, frame.lexicon);
      const lone = loneOf(subjects);
      return subjects.map((subject) => ({
        ...subject,
        meeting: readMeeting(subject, after, frame),
        isLone: lone.has(subject),
      }));
    });
}

/** The standing promises that are the only ones of their main theme. */
function loneOf(subjects: readonly Subject[]): Set<Subject> {
  const standing = subjects.filter((s) => s.clause.kind === 'commitment' && natureOf(s) === 'standing');
  const counts = new Map<string, number>();
  for (const { clause } of standing) counts.set(clause.themes[0] ?? '', (counts.get(clause.themes[0] ?? '') ?? 0) + 1);
  return new Set(standing.filter(({ clause }) => counts.get(clause.themes[0] ?? '') === 1));
}

function toCommitment({ document, clause }: Candidate, calendar: Calendar): TracedCommitment {
  const round = calendar.rounds.find(({ id }) => id === document.roundId);
  return {
    roundId: document.roundId,
    promisedOn: round ? promisedOn(round) : document.day,
    strength: clause.strength ?? 'intent',
    themes: clause.themes,
    parties: clause.parties,
    due: clause.due,
    sources: [toSource(document, clause)],
  };
}
