import type { Frame } from './link/frame';
import type { Candidate } from './link/likeness';
import { natureOf } from './link/nature';
import { readMeeting } from './meeting/read-meeting';
import { readSubjects } from './subject/read-subjects';
import type { Subject } from './subject/subject';
import type { TracedDocument } from './tracing';

/** Every clause of the documents as tracing compares it, in the order of the rounds. Rounds are ordered by their last day. */
export function readCandidates(documents: readonly TracedDocument[], frame: Frame): Candidate[] {
  const rounds = [...frame.calendar.rounds].sort((a, b) => a.endOn.localeCompare(b.endOn));
  const place = new Map(rounds.map((round, i) => [round.id, i]));
  const placeOf = ({ key, roundId }: TracedDocument) => {
    const at = place.get(roundId);
    if (at === undefined) throw new Error(`document ${key}: its round ${roundId} is not in the calendar`);
    return at;
  };
  return [...documents]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((document) =>
      readDocument(document, placeOf(document), rounds[placeOf(document)]?.endOn ?? document.day, frame),
    );
}

function readDocument(document: TracedDocument, roundAt: number, after: string, frame: Frame): Candidate[] {
  const subjects = readSubjects(document, roundAt, frame.lexicon);
  const alike = countAlike(subjects);
  return subjects.map((subject) => ({
    ...subject,
    meeting: readMeeting(subject, after, frame),
    alike: alike.get(subject) ?? 0,
  }));
}

/** For each standing promise, how many its document has of its main theme. */
function countAlike(subjects: readonly Subject[]): Map<Subject, number> {
  const standing = subjects.filter((s) => s.clause.kind === 'commitment' && natureOf(s) === 'standing');
  const counts = new Map<string, number>();
  const themeOf = ({ clause }: Subject) => clause.themes[0] ?? '';
  for (const subject of standing) counts.set(themeOf(subject), (counts.get(themeOf(subject)) ?? 0) + 1);
  return new Map(standing.map((subject) => [subject, counts.get(themeOf(subject)) ?? 0]));
}
