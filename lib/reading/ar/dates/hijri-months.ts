import { entry, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const hijri = (month: number): Sense => ({ is: 'month', month, calendar: 'hijri', isCommonWord: false });
const common = (month: number): Sense => ({ is: 'month', month, calendar: 'hijri', isCommonWord: true });

/** The months of the Hijri calendar, with the epithets that official texts add. */
export const arHijriMonths: readonly Entry[] = [
  entry('Muharram', hijri(1), 'محرم الحرام | المحرم الحرام | شهر الله المحرم'),
  entry('Muharram; also "forbidden"', common(1), 'محرم | المحرم'),
  entry('Safar', hijri(2), 'صفر الخير | صفر المظفر'),
  entry('Safar; also "zero"', common(2), 'صفر'),
  entry("Rabi' I", hijri(3), 'ربيع الأول | ربيع أول | ربيع الأنور'),
  entry("Rabi' II", hijri(4), 'ربيع الآخر | ربيع الثاني | ربيع آخر | ربيع ثاني'),
  entry('Jumada I', hijri(5), 'جمادى الأولى | جمادى الأول | جماد الأول | جماد أول | جماد الأولى'),
  entry(
    'Jumada II',
    hijri(6),
    `
    جمادى الآخرة | جمادى الثانية | جمادى الثاني | جماد الثاني | جماد الآخر | جمادى الآخر`,
  ),
  entry('Rajab; also a name', common(7), 'رجب'),
  entry('Rajab', hijri(7), 'رجب الفرد | رجب الأصب | رجب المرجب'),
  entry("Sha'ban; also a name", common(8), 'شعبان'),
  entry("Sha'ban", hijri(8), 'شعبان المعظم'),
  entry('Ramadan; also a name', common(9), 'رمضان'),
  entry('Ramadan', hijri(9), 'رمضان المبارك | رمضان الكريم'),
  entry('Shawwal', hijri(10), 'شوال | شوال المكرم'),
  entry(
    "Dhu al-Qa'da",
    hijri(11),
    `
    ذو القعدة | ذي القعدة | ذوالقعدة | ذا القعدة | ذو القعدة الحرام | ذي القعدة الحرام`,
  ),
  entry(
    'Dhu al-Hijja',
    hijri(12),
    `
    ذو الحجة | ذي الحجة | ذوالحجة | ذا الحجة | ذو الحجة الحرام | ذي الحجة الحرام`,
  ),
];
