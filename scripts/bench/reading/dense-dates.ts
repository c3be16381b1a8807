import type { Language } from '../../../lib/domain/language';

/** Dates in many forms, of which a text of nothing but dates is made. */
const DATES: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    '2018-02-03',
    'قبل نهاية شباط/فبراير 2018',
    'في 29-30 كانون الثاني/يناير 2018',
    'خلال الأسبوع الأول من أيار المقبل',
    '15 رمضان 1440هـ الموافق 20 مايو 2019م',
    'يوم الأربعاء 28 تشرين الثاني',
    'من 24 إلى 25 يناير',
    'النصف الثاني من عام 2019',
    'في غضون ثلاثة أشهر',
    'الثالث والعشرين من كانون الثاني',
  ],
  en: [
    'before the end of February 2018',
    '29-30 January 2018',
    'the first week of next May',
    'on Wednesday, 28 November',
    'from 24 to 25 January',
    'the second half of 2019',
    'within three months',
    '4 May 2017',
    'in the first quarter of 2020',
    'two weeks ago',
  ],
};

/** A text of `bytes` bytes of nothing but dates. */
export function denseDates(language: Language, bytes: number): string {
  const dates = DATES[language];
  const pieces: string[] = [];
  for (let size = 0; size < bytes;) {
    const date = dates[pieces.length % dates.length] ?? '';
    size += Buffer.byteLength(date) + 1;
    if (size < bytes) pieces.push(date);
  }
  return pieces.join(' ');
}
