import { entry, phrases, type Entry } from '../../common/dates/lexicon';
import type { LimitName, PartName, Sense, Shift, TimeUnit } from '../../common/dates/token';

const unit = (name: TimeUnit, count: 1 | 2 | null): Sense => ({
  is: 'unit',
  unit: name,
  count,
  isDefinite: false,
  needsNumber: true,
});
const shift = (value: Shift): Sense => ({ is: 'shift', shift: value });
const part = (name: PartName): Sense => ({ is: 'part', part: name });
const limit = (name: LimitName, needsPart = false): Sense => ({ is: 'limit', limit: name, needsPart });
const weekday = (number: number): Sense => ({ is: 'weekday', weekday: number });
const season = (number: 1 | 2 | 3 | 4): Sense => ({ is: 'season', season: number });

export const enWeekdays: readonly Entry[] = [
  entry('Monday', weekday(1), 'Monday'),
  entry('Tuesday', weekday(2), 'Tuesday | Tues'),
  entry('Wednesday', weekday(3), 'Wednesday'),
  entry('Thursday', weekday(4), 'Thursday | Thurs'),
  entry('Friday', weekday(5), 'Friday'),
  entry('Saturday', weekday(6), 'Saturday'),
  entry('Sunday', weekday(7), 'Sunday'),
];

export const enUnits: readonly Entry[] = [
  entry('hour', unit('hour', 1), 'hour'),
  entry('hours', unit('hour', null), 'hours'),
  entry('day', unit('day', 1), 'day | calendar day | working day'),
  entry('days', unit('day', null), 'days | calendar days'),
  entry('week', unit('week', 1), 'week | calendar week'),
  entry('two weeks', unit('week', 2), 'fortnight'),
  entry('weeks', unit('week', null), 'weeks'),
  entry('weekend', unit('weekend', 1), 'weekend | week-end'),
  entry('month', unit('month', 1), 'month | calendar month'),
  entry('months', unit('month', null), 'months | calendar months'),
  entry('quarter', unit('quarter', 1), 'quarter'),
  entry('year', unit('year', 1), 'year | calendar year'),
  entry('years', unit('year', null), 'years'),
  entry(
    'end of the year',
    { is: 'unit-end', unit: 'year' },
    `
    year-end | year end | year's end | end-year | end of year | the year's end | the year end |
    the year is out | the year was out | the year was over | the year had ended | the turn of the year | the close of the year | the year is over | the year ends | this year is out | this year is over |
    this year ends | the year is done | the year is through`,
  ),
  entry(
    'end of the month',
    { is: 'unit-end', unit: 'month' },
    `
    month-end | month end | month's end | end-month | the month's end | end of month | the month is out | the month was out | the month was over | the month is over | the month ends | this month is out |
    this month is over | this month ends`,
  ),
];

export const enMarkers: readonly Entry[] = [
  entry('the month of', { is: 'marker', of: 'month' }, 'month | months'),
  entry('the year', { is: 'marker', of: 'year' }, 'year | years | calendar year | fiscal year'),
  entry('AD', { is: 'era', calendar: 'gregorian' }, 'AD | CE'),
  entry('AH', { is: 'era', calendar: 'hijri' }, 'AH | H'),
  entry(
    'corresponding to',
    { is: 'corresponding' },
    `
    corresponding to | corresponding with | equivalent to | which corresponds to`,
  ),
];

export const enShifts: readonly Entry[] = [
  entry(
    'next',
    shift(1),
    `
    next | coming | this coming | upcoming | following | forthcoming | next few | coming few | next several |
    coming several`,
  ),
  entry('current', shift(0), 'this | current | present | ongoing'),
  entry('last', shift(-1), 'last | past | previous | preceding | last few | past few | recent'),
  entry('the same', { is: 'same' }, 'same | that | that same'),
];

export const enDayWords: readonly Entry[] = [
  entry(
    'today',
    { is: 'day-word', shift: 0 },
    `
    today | tonight | this morning | this afternoon | this evening`,
  ),
  entry('yesterday', { is: 'day-word', shift: -1 }, 'yesterday | last night'),
  entry('the day before yesterday', { is: 'day-word', shift: -2 }, 'day before yesterday'),
  entry('tomorrow', { is: 'day-word', shift: 1 }, 'tomorrow'),
  entry('the day after tomorrow', { is: 'day-word', shift: 2 }, 'day after tomorrow'),
];

export const enParts: readonly Entry[] = [
  entry(
    'beginning of',
    part('start'),
    `
    beginning | early | outset | opening days | first days | early part | onset`,
  ),
  entry('start of', { is: 'part', part: 'start', isVerbToo: true }, 'start'),
  entry('middle of', part('middle'), 'middle | mid | midway through | midpoint | mid-point'),
  entry(
    'end of',
    part('end'),
    `
    late | closing days | last days | final days | latter part | final part | tail end`,
  ),
  entry('end of, close of', { is: 'part', part: 'end', isVerbToo: true }, 'end | close'),
  entry('half', { is: 'fraction', parts: 2 }, 'half | h'),
  entry('third', { is: 'fraction', parts: 3 }, 'third | trimester | four-month period'),
  entry('quarter', { is: 'fraction', parts: 4 }, 'quarter | q'),
  entry('spring', season(1), 'spring'),
  entry('summer', season(2), 'summer'),
  entry('autumn', season(3), 'autumn | fall'),
  entry('winter', season(4), 'winter'),
  entry(
    'later in',
    { is: 'rest', side: 'later' },
    `
    later | later in | rest | remainder | rest of | remainder of | remaining part of | at a later date |
    later on | remaining months of | remaining weeks of | remaining days of`,
  ),
  entry('earlier in', { is: 'rest', side: 'earlier' }, 'earlier | earlier in'),
];

export const enLimits: readonly Entry[] = [
  entry('before', limit('before'), 'before | prior to | ahead of | in advance of'),
  entry(
    'by, until',
    limit('by'),
    'by | until | till | up to | up until | through | through to | between now and | between today and | from now until | from now to | from now till',
  ),
  entry(
    'not later than',
    limit('by'),
    `
    no later than | not later than | at the latest by | by no later than | on or before | at the latest |
    no later than by | not after | by not later than | with a deadline of | by the deadline of |
    not beyond | at latest | latest by | at the very latest by`,
  ),
  entry(
    'within',
    limit('within'),
    `
    within | inside | in under | in less than | in no more than | in not more than | in a maximum of |
    in at most | within the space of | in the space of | within a time frame of | within a timeframe of |
    in a period of`,
  ),
  entry(
    'during',
    limit('during'),
    `
    during | over | throughout | in the course of | over the course of | in the period | for`,
  ),
  entry(
    'from',
    limit('from'),
    `
    from | starting from | starting on | starting in | starting | beginning on | beginning in |
    beginning from | effective | effective from | with effect from | as of | as from | commencing on |
    commencing | not before | no earlier than | not earlier than`,
  ),
  entry('after', limit('after'), 'after | following | post'),
  entry('since', limit('since'), 'since | ever since'),
  entry(
    'a period of, a maximum of, not exceeding',
    { is: 'filler' },
    phrases(
      '| a | the | an overall | an additional | a further',
      '| maximum | total | time | initial | minimum',
      'period | span | limit | time frame | timeframe | term | deadline | delay | space | window | phase',
      '| of | not exceeding | of no more than | of not more than | of up to | of at most | of about | of less than | not longer than',
    ),
  ),
  entry(
    'a maximum of, about',
    { is: 'filler' },
    `
    maximum of | a maximum of | close of business | COB | not exceeding | no more than | not more than | less than | at most | about | around | approximately |
    midnight on | midnight of | midnight | noon on | noon of | noon | midday on | sunset on | sundown on | the evening of | the night of | the morning of |
    the afternoon of | close of business on | close of play on | the close of business on |
    roughly | some | date | the date of | up to | a further | another | no longer than | not longer than`,
  ),
];

/** Words that make a limit of the date before them. */
export const enLimitsBehind: readonly Entry[] = [
  entry(
    'at the latest',
    { is: 'limit-behind' },
    'at the latest | at latest | at the very latest | or earlier | or sooner | or before | if not before | if not earlier | if not sooner',
  ),
];

export const enJoints: readonly Entry[] = [
  entry('to', { is: 'to' }, 'to | through | until | till | thru | up to | through to'),
  entry('and', { is: 'and' }, 'and | or'),
  entry('of', { is: 'of' }, 'of'),
  entry('in, on', { is: 'in' }, 'in | on | during | as early as'),
  entry('between', { is: 'between' }, 'between'),
  entry('the', { is: 'article' }, 'the'),
  entry('ago', { is: 'ago' }, 'ago | back'),
  entry(
    'from now',
    { is: 'hence' },
    `
    from now | from today | from this date | hence | time | from the date of this statement |
    from the present date`,
  ),
];
