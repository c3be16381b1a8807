import type { ThemeId } from '@/lib/domain/vocabulary';
import type { Frame } from './link/frame';
import type { Candidate } from './link/candidate';
import { headOf } from './link/head';
import { speechOf } from './link/speech';
import { namedIn, shareNamed } from './link/named';
import { natureOf } from './link/nature';
import { meetingMeant, readMeeting, readPastMeeting } from './meeting/read-meeting';
import { readSubjects } from './subject/read-subjects';
import type { Subject, Term } from './subject/subject';
import { TermStore } from './subject/term-store';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Meeting } from './meeting/meeting';
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
  const store = new TermStore();
  return [...documents]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((document) =>
      readDocument(document, placeOf(document), rounds[placeOf(document)]?.endOn ?? document.day, frame).map(
        (candidate) => keepIn(store, candidate),
      ),
    );
}

function readDocument(document: TracedDocument, roundAt: number, after: string, frame: Frame): Candidate[] {
  const subjects = readSubjects(document, roundAt, frame.lexicon);
  const standing = countStanding(subjects);
  return subjects.map((subject) => {
    const meeting = readMeeting(subject, after, frame);
    const meetings = [...meetingsOf(subject, meeting, after, frame), meetingMeant(subject, meeting)];
    const meetingKeys = new Set(meetings.flatMap((each) => each?.key ?? []));
    const nature = natureOf({ ...subject, meeting });
    const head = headOf(subject);
    return {
      ...subject,
      meeting,
      meetingKeys,
      standing,
      head,
      nature,
      speech: speechOf(subject),
      named: namedIn(subject.terms),
      isOfBody: isOfThemesBody(subject, frame),
    };
  });
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** The same clause, with what many clauses have in common kept once. Field by field: a copy of a copy takes twice the memory. */
function keepIn(store: TermStore, candidate: Candidate): Candidate {
  return {
    document: candidate.document,
    clause: candidate.clause,
    roundAt: candidate.roundAt,
    terms: store.pack(candidate.terms),
    named: shareNamed(candidate.named, (set) => store.share(set)),
    ordinals: store.share(candidate.ordinals),
    pointsBack: candidate.pointsBack,
    hasPronoun: candidate.hasPronoun,
    quantities: candidate.quantities.size > 0 ? candidate.quantities : NOTHING,
    deeds: store.share(candidate.deeds),
    signals: store.share(candidate.signals),
    meeting: candidate.meeting,
    meetingKeys: store.share(candidate.meetingKeys),
    head: candidate.head,
    nature: candidate.nature,
    speech: candidate.speech,
    isOfBody: candidate.isOfBody,
    standing: candidate.standing,
  };
}

/** A promise is of the coming meeting. "The meeting" in a report may be any: it must give a number, a place, or say "next". */
function meetingsOf(subject: Subject, meeting: Meeting | null, after: IsoDay, frame: Frame): (Meeting | null)[] {
  if (subject.clause.kind === 'commitment') return [meeting];
  const isNamed = subject.ordinals.size > 0 || subject.signals.has('next') || [...subject.terms.values()].some(isPlace);
  return isNamed ? [meeting, readPastMeeting(subject, after, frame)] : [];
}

function isPlace({ role, origin }: Term): boolean {
  return role === 'place' && origin === 'own';
}

/** Its main theme is named for a body, so that most of what is said under it is of that body. */
function isOfThemesBody(
  {
    clause: {
      themes: [main],
    },
  }: Subject,
  { lexicon }: Frame,
): boolean {
  return main !== undefined && (lexicon.bodiesOfThemes.get(main)?.length ?? 0) > 0;
}

/** How many standing promises speak of each theme. */
function countStanding(subjects: readonly Subject[]): Map<ThemeId, number> {
  const counts = new Map<ThemeId, number>();
  for (const subject of subjects) {
    if (subject.clause.kind !== 'commitment' || natureOf(subject) !== 'standing') continue;
    for (const theme of subject.clause.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return counts;
}
