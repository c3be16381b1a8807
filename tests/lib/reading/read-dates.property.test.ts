import fc from 'fast-check';
import type { Language } from '@/lib/domain/language';
import { fold } from '@/lib/reading/common/fold';
import { readDates, readFoldedDates } from '@/lib/reading/read-dates';
import { DAY } from './date-table';

const SENTENCES: readonly (readonly [Language, string])[] = [
  ['ar', 'تقرر عقد الاجتماع الدولي التالي في النصف الثاني من شباط/فبراير 2019 بمشاركة 30 خبيرا.'],
  ['ar', 'وانطلقت الأربعاء الجولة، على أن تجتمع المجموعة في أنقرة من 30 آب إلى 3 أيلول 2019 أو في أقرب وقت ممكن.'],
  ['ar', 'عملا بالمذكرة الموقعة بتاريخ 4 أيار/مايو 2017، تسلم القوائم خلال عشرة أيام وقبل نهاية العام الجاري.'],
  ['ar', 'صدر في 4 ربيع الآخر 1439هـ الموافق 22 ديسمبر 2017م بيان عن الأمين العام الحالي.'],
  ['en', 'The Group will meet from 30 August to 3 September 2019, or as soon as conditions permit.'],
  ['en', 'Adopted on 14 July 2015, the Plan expires within two months, before the end of the year.'],
];

const values = (text: string, language: Language) =>
  readDates(text, { language, day: DAY }).map(({ edtf, precision, role, rule }) => [edtf, precision, role, rule]);

const sentence = fc.constantFrom(...SENTENCES);

/** A rewriting of single letters, each letter's fate drawn by fast-check. */
function rewritten(change: (letter: string, next: string) => readonly string[]) {
  return fc.tuple(sentence, fc.infiniteStream(fc.nat())).map(([[language, text], stream]) => {
    const letters = [...text].map((letter, i) => {
      const choices = [letter, ...change(letter, text.charAt(i + 1))];
      return choices[(stream.next().value ?? 0) % choices.length] ?? letter;
    });
    return { language, text, changed: letters.join('') };
  });
}

const isArabic = (letter: string) => /[\u0621-\u064a]/.test(letter);
const HAMZA_FORMS: Readonly<Record<string, string[]>> = {
  أ: ['ا'],
  إ: ['ا', 'أ'],
  آ: ['ا', 'أ'],
  ا: ['أ'],
  ى: ['ي'],
  ة: ['ه'],
};

test.each([
  [
    'tatweel between letters',
    rewritten((letter, next) => (isArabic(letter) && isArabic(next) ? [`${letter}ـ`, `${letter}ــ`] : [])),
  ],
  ['diacritics', rewritten((letter) => (isArabic(letter) ? [`${letter}َ`, `${letter}ُّ`, `${letter}ً`] : []))],
  ['other hamza forms', rewritten((letter) => HAMZA_FORMS[letter] ?? [])],
  [
    'digits of the other scripts',
    rewritten((letter) =>
      /\d/.test(letter)
        ? [String.fromCharCode(0x660 + Number(letter)), String.fromCharCode(0x6f0 + Number(letter))]
        : [],
    ),
  ],
  [
    'more space, a line break or a direction mark',
    rewritten((letter) => (letter === ' ' ? ['  ', '\n', ' \t', '\r\n', '\u00a0', ' \u200f'] : [])),
  ],
])('changes no result: %s', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, ({ language, text, changed }) => {
      expect(values(changed, language)).toEqual(values(text, language));
    }),
    { numRuns: 150 },
  );
});

const WORDS = [
  'في',
  'من',
  'إلى',
  'و',
  '5',
  '29',
  '-',
  '/',
  '2018',
  'أيار',
  '(',
  ')',
  '،',
  'العام',
  'المقبل',
  'قبل',
  'نهاية',
  'خلال',
  'الأول',
  'the',
  'May',
  'of',
  'by',
  'first',
  'week',
  'Monday',
  '\n',
  '\n\n',
  'الاثنين',
  '😀',
  'ـ',
  'شهر',
  'عشرة',
  'أيام',
  'half',
  'هـ',
  '1440',
  'رمضان',
  'وفي',
  'ago',
];

const heap = fc.tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.constantFrom('', ' '));

test('offsets lie inside the text, in order, and no two dates overlap, whatever the words', () => {
  fc.assert(
    fc.property(
      heap,
      fc.constantFrom<Language>('ar', 'en'),
      fc.option(fc.constant(DAY)),
      ([words, joint], language, day) => {
        const text = words.join(joint);
        let end = 0;
        for (const date of readDates(text, { language, day })) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(date.earliest === null || date.latest === null || date.earliest <= date.latest).toBe(true);
          expect(date.precision === 'vague').toBe(date.earliest === null && date.latest === null);
          end = date.end;
        }
      },
    ),
    { numRuns: 600 },
  );
});

test('a text folded once gives the dates of any of its parts, at their places in the whole', () => {
  fc.assert(
    fc.property(sentence, sentence, ([language, first], [, second]) => {
      const text = `${first}\n\n${second}`;
      const options = { language, day: DAY };
      const within = { start: first.length + 2, end: text.length };
      const alone = readDates(second, options).map((date) => ({
        ...date,
        start: date.start + within.start,
        end: date.end + within.start,
      }));
      expect(readFoldedDates(fold(text), options, within)).toEqual(alone);
      expect(readDates(text, options)).toEqual([...readDates(first, options), ...alone]);
    }),
  );
});

test('without a document day, only what needs none is read', () => {
  const read = readDates('قبل نهاية عام 2021 وفي الشهر المقبل وفي 5 أيار. التقوا في 6 حزيران 2019', {
    language: 'ar',
    day: null,
  });
  expect(read.map(({ edtf }) => edtf)).toEqual(['../2021-12-31', '2019-06-06']);
});
