import type { Calendar } from '@/lib/domain/calendar';
import { LANGUAGES, type Bilingual, type Language } from '@/lib/domain/language';
import type { Theme, Vocabulary } from '@/lib/domain/vocabulary';
import { frameOf, type Frame } from '../link/frame';
import type { Meeting } from '../meeting/meeting';
import { readMeeting } from '../meeting/read-meeting';
import type { TracedCommitment } from '../tracing';
import { meetingTitle } from './meeting-title';
import { namesIn, type Names } from './names-in';
import { subjectOf } from './subject-of';

/** A title no longer than this many letters stands on one line of a lane. Whole parts are left out, nothing is cut. */
const LONGEST = 42;

/** A commitment without a theme and without a thing that the glossary knows. */
const UNNAMED: Bilingual = { ar: 'تعهد', en: 'Commitment' };

const NAMELESS: Names = { things: [], place: null, year: null };

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
  const names = subject ? namesIn(subject, commitment, theme, frame) : NAMELESS;
  return inBoth((language) => compose(theme, names, language));
}

function titleOfMeeting(meeting: Meeting, frame: Frame): Bilingual | null {
  return meetingTitle(meeting, frame.lexicon.conceptsById);
}

const IN: Readonly<Record<Language, string>> = { ar: 'في', en: 'in' };

/**
 * `theme in place: thing, thing`, or with the year where no place is named; a procedural theme says less than the meeting itself, and
 * stands only where nothing is named. Things are left out from the last on until the title is short enough, then the place.
 */
function compose(theme: Theme | null, { things, place, year }: Names, language: Language): string {
  const comma = language === 'ar' ? '، ' : ', ';
  const parts = [...things.map((thing) => thing[language]), ...(place || !year ? [] : [year])];
  const name = theme?.name[language] ?? UNNAMED[language];
  const at = place ? ` ${IN[language]} ${place[language]}` : '';
  const isNamed = theme !== null && !theme.isProcedural;
  const whole = (count: number, where: string) => {
    const [first, ...rest] = parts.slice(0, count);
    if (first === undefined) return name + where;
    const list = rest.length > 0 ? comma + rest.join(comma) : '';
    return isNamed ? `${name}${where}: ${first}${list}` : capital(first + where + list);
  };
  let count = parts.length;
  while (count > 1 && whole(count, at).length > LONGEST) count--;
  return whole(count, at).length > LONGEST ? whole(count, '') : whole(count, at);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inBoth(write: (language: Language) => string): Bilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as Bilingual;
}
