import { formatDay, formatMonth, formatShortDay, formatSpan } from '@/lib/i18n/format-day';

/** What a reader copies: the isolating marks taken out. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('Arabic months carry both names, and digits are 0-9', () => {
  expect(formatDay('2018-02-05', 'ar')).toBe('5 شباط/فبراير 2018');
  expect(formatDay('2018-02-05', 'en')).toBe('5 February 2018');
});

test('a short axis takes the first name of the month', () => {
  expect(formatShortDay('2018-10-31', 'ar')).toBe('31 تشرين الأول');
  expect(formatShortDay('2018-10-31', 'en')).toBe('31 Oct');
  expect(formatMonth(1, 'ar', 'short')).toBe('كانون الثاني');
});

test.each([
  ['2018-05-14', '2018-05-15', '14-15 أيار/مايو 2018', '14-15 May 2018'],
  ['2017-10-31', '2017-11-02', '31 تشرين الأول/أكتوبر – 2 تشرين الثاني/نوفمبر 2017', '31 October – 2 November 2017'],
  [
    '2017-12-31',
    '2018-01-01',
    '31 كانون الأول/ديسمبر 2017 – 1 كانون الثاني/يناير 2018',
    '31 December 2017 – 1 January 2018',
  ],
  ['2018-05-14', '2018-05-14', '14 أيار/مايو 2018', '14 May 2018'],
])('a span says what its ends share once: %s to %s', (startOn, endOn, ar, en) => {
  expect(plain(formatSpan({ startOn, endOn }, 'ar'))).toBe(ar);
  expect(plain(formatSpan({ startOn, endOn }, 'en'))).toBe(en);
});

test('the day numbers of a span are held left to right inside an Arabic line', () => {
  expect(formatSpan({ startOn: '2018-05-14', endOn: '2018-05-15' }, 'ar')).toContain('\u206614-15\u2069');
});
