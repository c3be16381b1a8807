import type { DateLanguage } from '@/lib/reading/common/dates/date-language';
import { dayList } from '@/lib/reading/common/dates/forms/day-list';
import { dayMonth } from '@/lib/reading/common/dates/forms/day-month';
import { limitForm } from '@/lib/reading/common/dates/forms/limit';
import { monthName } from '@/lib/reading/common/dates/forms/month-name';
import { fractionOf, partOf } from '@/lib/reading/common/dates/forms/part-of';
import { relativeUnit } from '@/lib/reading/common/dates/forms/relative-unit';
import { spanOfPeriods } from '@/lib/reading/common/dates/forms/span-of-periods';
import { vague } from '@/lib/reading/common/dates/forms/vague';
import { yearForm } from '@/lib/reading/common/dates/forms/year';
import { entry, toLexicon } from '@/lib/reading/common/dates/lexicon';
import { readMentions } from '@/lib/reading/common/dates/read-mentions';
import { toRoleLexicon } from '@/lib/reading/common/dates/role-words';
import { fold } from '@/lib/reading/common/fold';
import { toDayNumber } from '@/lib/domain/iso-day';

/** A made-up language in another script, which writes case endings: nothing of the engine knows it. */
const zoldan: DateLanguage = {
  id: 'zo',
  lexicon: toLexicon(
    [
      entry('May', { is: 'month', month: 5, calendar: 'gregorian', isCommonWord: false }, 'мазюр | мазюре'),
      entry('June', { is: 'month', month: 6, calendar: 'gregorian', isCommonWord: false }, 'липтюр | липтюре'),
      entry('two', { is: 'cardinal', value: 2 }, 'бо'),
      entry('second', { is: 'ordinal', value: 2 }, 'бори'),
      entry('half', { is: 'fraction', parts: 2 }, 'пул'),
      entry('week', { is: 'unit', unit: 'week', count: 1, isDefinite: false }, 'седма'),
      entry('weeks', { is: 'unit', unit: 'week', count: null, isDefinite: false }, 'седмов'),
      entry('year', { is: 'unit', unit: 'year', count: 1, isDefinite: false }, 'лато'),
      entry('the year', { is: 'marker', of: 'year' }, 'лато'),
      entry('next', { is: 'shift', shift: 1 }, 'идущ'),
      entry('end', { is: 'part', part: 'end' }, 'конц'),
      entry('before', { is: 'limit', limit: 'before', needsPart: false }, 'пред'),
      entry('within', { is: 'limit', limit: 'within', needsPart: false }, 'внутр'),
      entry('and', { is: 'and' }, 'та'),
      entry('to', { is: 'to' }, 'ажно до'),
      entry('in', { is: 'in' }, 'ув'),
      entry('as soon as possible', { is: 'vague' }, 'как борзо можно'),
    ],
    // An ending of the locative is one more spelling.
    (word) => ['', 'у'].map((ending) => ({ spelling: `${word}${ending}`, particleLength: 0, hasAnd: false })),
  ),
  forms: [vague, limitForm, spanOfPeriods, dayList, dayMonth, fractionOf, partOf, monthName, relativeUnit, yearForm],
  roles: toRoleLexicon({
    instruments: new Set(['паперец']),
    issued: new Set(),
    dated: new Set(),
    joining: new Set(['з']),
    light: new Set(),
    decisions: new Set(),
    future: new Set(['будет']),
    past: new Set(['было']),
    pastPerfect: new Set(),
    auxiliaries: new Set(),
    infinitive: new Set(),
    promising: new Set(),
    that: new Set(),
    isFutureVerb: () => false,
    hasDateBeforeNoun: false,
    tenseOf: () => null,
  }),
  exceptions: [],
};

test.each([
  ['зберание будет 5 Мазюру 2019', '5 Мазюру 2019', '2019-05-05', 'due'],
  ['зберание было ув липтюре', 'липтюре', '2018-06', 'event-past'],
  ['зберание будет ув липтюре', 'липтюре', '2019-06', 'due'],
  ['паперец з 4 мазюру 2017', '4 мазюру 2017', '2017-05-04', 'reference'],
  ['5 та 6 липтюру 2019', '5 та 6 липтюру 2019', '2019-06-05/2019-06-06', 'due'],
  ['30 мазюру ажно до 2 липтюру 2019', '30 мазюру ажно до 2 липтюру 2019', '2019-05-30/2019-06-02', 'due'],
  ['бори пул мазюру 2019', 'бори пул мазюру 2019', '2019-05-16/2019-05-31', 'due'],
  ['пред конц лато 2020', 'пред конц лато 2020', '2018-11-29/2020-12-31', 'due'],
  ['внутр бо седмов', 'внутр бо седмов', '2018-11-29/2018-12-13', 'due'],
  ['идущ лато', 'идущ лато', '2019', 'due'],
  ['как борзо можно', 'как борзо можно', null, 'due'],
])('a language that the engine has never seen is words and a list of forms: %s', (text, quote, edtf, role) => {
  const folded = fold(text);
  const dates = readMentions(folded, 0, folded.text.length, zoldan, toDayNumber('2018-11-29'));
  expect(dates.map(({ start, end, ...date }) => [text.slice(start, end), date.edtf, date.role])).toEqual([
    [quote, edtf, role],
  ]);
  expect(dates[0]?.rule).toMatch(/^zo\//);
});
