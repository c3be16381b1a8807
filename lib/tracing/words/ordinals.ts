import type { Token } from './tokens';

/** First to tenth, masculine and feminine, as folding leaves them without the article. */
const AR_UNITS: Readonly<Record<string, number>> = {
  اول: 1,
  اولي: 1,
  حادي: 1,
  حاديه: 1,
  ثان: 2,
  ثاني: 2,
  ثانيه: 2,
  ثالث: 3,
  ثالثه: 3,
  رابع: 4,
  رابعه: 4,
  خامس: 5,
  خامسه: 5,
  سادس: 6,
  سادسه: 6,
  سابع: 7,
  سابعه: 7,
  ثامن: 8,
  ثامنه: 8,
  تاسع: 9,
  تاسعه: 9,
  عاشر: 10,
  عاشره: 10,
};

/** Twentieth to ninetieth. */
const AR_TENS: Readonly<Record<string, number>> = {
  عشرون: 20,
  عشرين: 20,
  ثلاثون: 30,
  ثلاثين: 30,
  اربعون: 40,
  اربعين: 40,
  خمسون: 50,
  خمسين: 50,
  ستون: 60,
  ستين: 60,
  سبعون: 70,
  سبعين: 70,
  ثمانون: 80,
  ثمانين: 80,
  تسعون: 90,
  تسعين: 90,
};

const EN_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const EN_TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words after or before which an ordinal numbers no meeting: months that carry one, parts of a year, "the first time". */
const NOT_NUMBERED = new Set(
  'كانون تشرين ربيع جمادي نصف النصف ربع الربع ثلث الثلث مره المره للمره طرف الطرف half quarter third time party'.split(
    ' ',
  ),
);

const ARTICLE = /^[وفبكل]?(?:ال|لل)/;
/** round, meeting, session, sitting, summit, article, edition, batch, anniversary, year: what a bare ten numbers. Else it counts: المساكن العشرون. */
const NUMBERED = /(?:جوله|اجتماع|دوره|جلسه|لقاء|قمه|ماده|نسخه|دفعه|ذكري|مرحله|عمليه|موتمر|مؤتمر)$/;
const TEEN = /^عشره?$/;
const DIGITS = /^(?:[وفبكل]?ال|لل)?(\d{1,3})(?:st|nd|rd|th)?$/;
const MARKED = /^(?:[وفبكل]?ال|لل)\d|\d(?:st|nd|rd|th)$/;

/** An ordinal number in a text and how many tokens write it. */
export interface Ordinal {
  readonly number: number;
  readonly tokens: number;
}

/** The ordinal that starts at a token (السادسة عشرة, الـ20, twenty-first, 16th), or null. */
export function readOrdinal(tokens: readonly Token[], at: number): Ordinal | null {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (EN_TENS.includes(word)) return readEnglish(word, after);
  if (NOT_NUMBERED.has(before.replace(/^[وفبك]/, '')) || NOT_NUMBERED.has(before) || NOT_NUMBERED.has(after))
    return null;
  const digits = DIGITS.exec(word);
  if (digits) return MARKED.test(word) ? { number: Number(digits[1]), tokens: 1 } : null;
  const isCounted = !NUMBERED.test(before) && !NUMBERED.test(tokens[at - 2]?.word ?? '');
  return readArabic(word, isCounted, before, after) ?? readEnglish(word, after);
}

function readArabic(word: string, isCounted: boolean, before: string, after: string): Ordinal | null {
  const bare = word.replace(ARTICLE, '');
  const tens = ARTICLE.test(word) && !isCounted ? AR_TENS[bare] : undefined;
  if (tens) return { number: tens, tokens: 1 };
  if (word === 'ثانيه' && ARTICLE.test(before)) return null; // "again": it would agree with what stands before it
  const unit = AR_UNITS[bare] ?? AR_UNITS[bare.replace(/^[وفب]/, '')];
  if (!unit) return null;
  if (TEEN.test(after)) return { number: unit + 10, tokens: 2 };
  const joined = after.startsWith('و') ? AR_TENS[after.slice(1).replace(ARTICLE, '')] : undefined;
  return joined ? { number: unit + joined, tokens: 2 } : { number: unit, tokens: 1 };
}

function readEnglish(word: string, after: string): Ordinal | null {
  const unit = EN_UNITS.indexOf(word) + 1;
  if (unit > 0) return { number: unit, tokens: 1 };
  const tenth = EN_TENTHS.indexOf(word);
  if (tenth >= 0) return { number: (tenth + 2) * 10, tokens: 1 };
  const tens = EN_TENS.indexOf(word);
  const rest = EN_UNITS.indexOf(after) + 1;
  return tens >= 0 && rest > 0 && rest < 10 ? { number: (tens + 2) * 10 + rest, tokens: 2 } : null;
}
