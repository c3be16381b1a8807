import { datesOf, type DateRow } from '../date-table';

const days: DateRow[] = [
  ['The parties will meet on 5 March 2019.', '5 March 2019 = 2019-03-05 day due'],
  ['on March 5, 2019, and on April 7, 2019', 'March 5, 2019 = 2019-03-05', 'April 7, 2019 = 2019-04-07'],
  ['on the 5th of March, 2020', '5th of March, 2020 = 2020-03-05'],
  ['on the twenty-third of January', 'twenty-third of January = 2019-01-23'],
  ['It was held on Dec. 22, 2017.', 'Dec. 22, 2017 = 2017-12-22 day event-past'],
  ['on 22-Dec-2018', '22-Dec-2018 = 2018-12-22'],
  ['Next meeting: 22/12/2018', '22/12/2018 = 2018-12-22'],
  ['on Wednesday, 28 November', 'Wednesday, 28 November = 2018-11-28'],
  ['They spoke on Thursday.', 'Thursday = 2018-11-29 day event-past'],
  ['will meet next Thursday', 'next Thursday = 2018-12-06 day due'],
  ['the first Monday of December', 'the first Monday of December = 2018-12-03'],
  ['on the 20th of this month', '20th of this month = 2018-11-20'],
  ['will travel tomorrow', 'tomorrow = 2018-11-30 day due'],
  ['three days ago', 'three days ago = 2018-11-26 day event-past'],
];

const months: DateRow[] = [
  ['will be held in May', 'May = 2019-05-01..2019-05-31 month due'],
  ['was held in May', 'May = 2018-05-01..2018-05-31 month event-past'],
  ['next March', 'next March = 2019-03-01..2019-03-31'],
  ['in January next year', 'January next year = 2019-01-01..2019-01-31'],
  ['last December', 'last December = 2017-12-01..2017-12-31'],
  ['in May and June 2019', 'May and June 2019 = 2019-05-01..2019-06-30 range'],
  ['in May and July 2019', 'May = 2019-05-01..2019-05-31', 'July 2019 = 2019-07-01..2019-07-31'],
  ['in early October. The Seventh Meeting', 'early October = 2019-10-01..2019-10-10 range'],
  ['by the end of October. The parties', 'by the end of October = 2018-11-29..2019-10-31 range due'],
  ['in March\n2020', 'March\n2020 = 2020-03-01..2020-03-31'],
];

const spans: DateRow[] = [
  ['from 5 to 7 September 2019', '5 to 7 September 2019 = 2019-09-05..2019-09-07'],
  ['September 5-7, 2019', 'September 5-7, 2019 = 2019-09-05..2019-09-07'],
  ['on 4 & 5 July 2019', '4 & 5 July 2019 = 2019-07-04..2019-07-05'],
  ['between 30 August and 3 September 2019', '30 August and 3 September 2019 = 2019-08-30..2019-09-03'],
  ['30 November – 4 December 2020', '30 November – 4 December 2020 = 2020-11-30..2020-12-04'],
  ['December 30, 2018 - January 2, 2019', 'December 30, 2018 - January 2, 2019 = 2018-12-30..2019-01-02'],
  ['from June to September 2019', 'June to September 2019 = 2019-06-01..2019-09-30'],
  ['between 2019 and 2021', '2019 and 2021 = 2019-01-01..2021-12-31'],
];

const mixed: DateRow[] = [
  ['on Monday and Tuesday, 3-4 December', 'Monday and Tuesday, 3-4 December = 2018-12-03..2018-12-04 range'],
  ['in the week beginning 10 December', 'the week beginning 10 December = 2018-12-10..2018-12-16 week'],
  ['within the next two to three weeks', 'the next two to three weeks = 2018-11-29..2018-12-20 range'],
  ['May, as the minister said, was wet; and in June 2019', 'June 2019 = 2019-06-01..2019-06-30 month'],
  ['the communiqué of 2012', '2012 = 2012-01-01..2012-12-31 year reference'],
  ['between late January and mid-February', 'late January and mid-February = 2019-01-21..2019-02-20 range'],
];

const parts: DateRow[] = [
  ['in the second half of 2023', 'the second half of 2023 = 2023-07-01..2023-12-31 half-year'],
  ['in Q3 2019', 'Q3 2019 = 2019-07-01..2019-09-30 quarter'],
  ['the third quarter of next year', 'the third quarter of next year = 2019-07-01..2019-09-30'],
  ['the first six months of 2019', 'the first six months of 2019 = 2019-01-01..2019-06-30'],
  ['in mid-June', 'mid-June = 2019-06-11..2019-06-20'],
  ['late next year', 'late next year = 2019-09-01..2019-12-31'],
  ['the last week of August 2019', 'the last week of August 2019 = 2019-08-25..2019-08-31 week'],
  ['next week', 'next week = 2018-12-03..2018-12-09 week'],
  ['later this year', 'later this year = 2018-11-29..2018-12-31'],
  ['next spring', 'next spring = 2019-03-01..2019-05-31'],
];

const limits: DateRow[] = [
  ['before the end of June 2021', 'before the end of June 2021 = 2018-11-29..2021-06-30 range due'],
  ['before 20 February 2019', 'before 20 February 2019 = 2018-11-29..2019-02-19'],
  ['by year-end', 'by year-end = 2018-11-29..2018-12-31'],
  ['no later than 15 January', 'no later than 15 January = 2018-11-29..2019-01-15'],
  ['within two months', 'within two months = 2018-11-29..2019-01-29'],
  ['within a year and a half', 'within a year and a half = 2018-11-29..2020-05-29'],
  ['within a maximum period of 21 days', 'within a maximum period of 21 days = 2018-11-29..2018-12-20'],
  ['within six to eight weeks', 'within six to eight weeks = 2018-11-29..2019-01-24'],
  ['over the next two years', 'the next two years = 2018-11-29..2020-11-29'],
  ['will begin in two weeks', 'in two weeks = 2018-12-13 day due'],
  ['after 15 January 2019', 'after 15 January 2019 = 2019-01-16.. range due'],
  ['starting from 1 January 2019', '1 January 2019 = 2019-01-01 day due'],
  ['since 30 August 2017', '30 August 2017 = 2017-08-30 day event-past'],
];

const vague = [
  'as soon as possible',
  'as soon as conditions permit',
  'as soon as practicable',
  'at the earliest opportunity',
  'at the earliest possible date',
  'at an early date',
  'without delay',
  'without further delay',
  'in the near future',
  'in due course',
  'in the coming weeks',
  'shortly',
  'promptly',
  'at a date to be agreed',
].map((words): DateRow => [`The session will be convened ${words}.`, `${words} = vague due`]);

const roles: DateRow[] = [
  ['the Additional Protocol of 5 March 2018', '5 March 2018 = 2018-03-05 day reference'],
  ['Adopted in Vienna on 14 July 2015, the Plan is annexed.', '14 July 2015 = 2015-07-14 day reference'],
  ['the May 4 memorandum', 'May 4 = 2018-05-04 day reference'],
  ['They had agreed to meet in April.', 'April = 2018-04-01..2018-04-30 month event-past'],
  ['It was decided to convene the Group in April.', 'April = 2019-04-01..2019-04-30 month due'],
  ['Called for an early convening of the session', 'early convening = vague due'],
];

const verbs: DateRow[] = [
  ['The mission will start in October', 'October = 2019-10-01..2019-10-31 month due'],
  ['They will meet in late May or early June 2019', 'late May or early June 2019 = 2019-05-21..2019-06-10 range due'],
  ['They will report by close of business Friday', 'by close of business Friday = 2018-11-29..2018-11-30 range due'],
  ['The work is to end in May', 'May = 2019-05-01..2019-05-31 month due'],
  ['At the start of May they will meet', 'the start of May = 2019-05-01..2019-05-10 range due'],
];

const negatives = [
  'resolution 2254 (2015)',
  'Security Council resolution 2254 of 2015',
  'Law No. 10 of 2018',
  'for ten months',
  'a two-day meeting',
  'over ten years',
  'nine years of talks',
  'the 19th International Meeting',
  'Astana 12',
  'Russia Today',
  'the sides may second 20 experts',
  'may be held',
  'to march 5 kilometres',
  'an august company',
  'early recovery',
  'every Monday',
  'the following day',
  'immediately after the ceasefire',
  'in 2018 villages',
  'rose to 2019 million dollars',
  'Doc. S/2017/1023',
  'phone +963 11 2017 123',
  'Page 3 of 12',
  'pursuant to article 14 (b)',
];

describe('English dates', () => {
  test.each([...days, ...months, ...spans, ...mixed, ...parts, ...limits, ...vague, ...roles, ...verbs])(
    '%s',
    (sentence, ...dates) => {
      expect(datesOf(sentence, 'en', dates)).toEqual(dates);
    },
  );

  test.each(negatives)('finds no date in: %s', (sentence) => {
    expect(datesOf(sentence, 'en')).toEqual([]);
  });
});
