import type { Calendar } from '@/lib/domain/calendar';
import { LANGUAGES, type Bilingual, type Language } from '@/lib/domain/language';
import type { Theme, Vocabulary } from '@/lib/domain/vocabulary';
import { frameOf, type Frame } from '../link/frame';
import type { Meeting } from '../meeting/meeting';
import { readMeeting } from '../meeting/read-meeting';
import type { TracedCommitment } from '../tracing';
import { meetingTitle } from './meeting-title';
import { namesIn } from './names-in';
import { subjectOf } from './subject-of';

/** A title no longer than this many letters stands on one line of a lane. Whole parts are left out, nothing is cut. */
const LONGEST = 42;

/** A commitment without a theme and without a thing that the glossary knows. */
const UNNAMED: Bilingual = { ar: 'تعهد', en: 'Commitment' };

/**
 * A short name of a commitment in both languages, made by rule from its structure: the round it promises ("Round 9"), or its theme,
 * what it is about, and where or when. Never a piece of its sentence.
 */
export function titleOf(commitment: TracedCommitment, vocabulary: Vocabulary, calendar: Calendar): Bilingual {
  const frame = frameOf(calendar, vocabulary);
  const subject = subjectOf(commitment, frame);
  const meeting = subject && readMeeting(subject, commitment.promisedOn, frame);
  const ofMeeting = meeting && titleOfMeeting(meeting, frame);
  if (ofMeeting) return ofMeeting;
  const theme = vocabulary.themes.find(({ id }) => id === commitment.themes[0]) ?? null;
  const things = subject ? namesIn(subject, commitment, theme, frame) : [];
  return inBoth((language) => compose(theme, things, language));
}

function titleOfMeeting(meeting: Meeting, frame: Frame): Bilingual | null {
  return meetingTitle(meeting, frame.lexicon.conceptsById);
}

/** `theme: thing, thing`; a procedural theme says less than the meeting itself, and stands alone only where nothing is named. */
function compose(theme: Theme | null, things: readonly Bilingual[], language: Language): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const parts = things.map((thing) => thing[language]);
  const head = theme?.name[language] ?? UNNAMED[language];
  const whole = (count: number) => {
    const rest = parts.slice(0, count).join(comma);
    if (rest === '') return head;
    return !theme || theme.isProcedural ? capital(rest) : `${head}: ${rest}`;
  };
  let count = parts.length;
  while (count > 1 && whole(count).length > LONGEST) count--;
  return whole(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inBoth(write: (language: Language) => string): Bilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Bilingual;
}
