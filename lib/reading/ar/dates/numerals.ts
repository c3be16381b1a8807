import { entry, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const cardinal = (value: number): Sense => ({ is: 'cardinal', value });
const ordinal = (value: number): Sense => ({ is: 'ordinal', value });

/** Numbers that count, in both genders, definite too ("الأشهر الثلاثة"). */
export const arCardinals: readonly Entry[] = [
  entry('one', cardinal(1), 'واحد | واحدة | الواحد | إحدى | أحد'),
  entry(
    'two',
    cardinal(2),
    `
    اثنان | اثنين | اثنتين | اثنتان | اثنا | اثني | اثنتا | اثنتي | الاثنا | الاثني`,
  ),
  entry('three', cardinal(3), 'ثلاثة | ثلاث | الثلاثة | الثلاث'),
  entry('four', cardinal(4), 'أربعة | أربع | الأربعة | الأربع'),
  entry('five', cardinal(5), 'خمسة | خمس | الخمسة | الخمس'),
  entry('six', cardinal(6), 'ستة | ست | الستة | الست'),
  entry('seven', cardinal(7), 'سبعة | سبع | السبعة | السبع'),
  entry('eight', cardinal(8), 'ثمانية | ثمان | ثماني | الثمانية | الثماني'),
  entry('nine', cardinal(9), 'تسعة | تسع | التسعة | التسع'),
  entry('ten', cardinal(10), 'عشرة | عشر | العشرة | العشر'),
  entry('twenty', cardinal(20), 'عشرون | عشرين'),
  entry('thirty', cardinal(30), 'ثلاثون | ثلاثين'),
  entry('forty', cardinal(40), 'أربعون | أربعين'),
  entry('fifty', cardinal(50), 'خمسون | خمسين'),
  entry('sixty', cardinal(60), 'ستون | ستين'),
  entry('seventy', cardinal(70), 'سبعون | سبعين'),
  entry('eighty', cardinal(80), 'ثمانون | ثمانين'),
  entry('ninety', cardinal(90), 'تسعون | تسعين'),
  entry('two hundred', cardinal(200), 'مئتين | مئتان | مائتين'),
  entry('two thousand', cardinal(2000), 'ألفين | ألفان'),
  entry('hundred', cardinal(100), 'مئة | مائة | المئة | المائة'),
];

/** Numbers that rank, in both genders. */
export const arOrdinals: readonly Entry[] = [
  entry('first', ordinal(1), 'غرة | فاتح | الأول | الأولى | أول | أولى | الحادي | الحادية | حادي'),
  entry('second', ordinal(2), 'الثاني | الثانية | ثاني | ثان'),
  entry('third', ordinal(3), 'الثالث | الثالثة | ثالث'),
  entry('fourth', ordinal(4), 'الرابع | الرابعة | رابع'),
  entry('fifth', ordinal(5), 'الخامس | الخامسة | خامس'),
  entry('sixth', ordinal(6), 'السادس | السادسة | سادس'),
  entry('seventh', ordinal(7), 'السابع | السابعة | سابع'),
  entry('eighth', ordinal(8), 'الثامن | الثامنة | ثامن'),
  entry('ninth', ordinal(9), 'التاسع | التاسعة | تاسع'),
  entry('tenth', ordinal(10), 'العاشر | العاشرة | عاشر'),
  entry('twentieth', ordinal(20), 'العشرون | العشرين'),
  entry('thirtieth', ordinal(30), 'الثلاثون | الثلاثين'),
  entry('fortieth', ordinal(40), 'الأربعون | الأربعين'),
  entry('fiftieth', ordinal(50), 'الخمسون | الخمسين'),
  entry('sixtieth', ordinal(60), 'الستون | الستين'),
  entry('seventieth', ordinal(70), 'السبعون | السبعين'),
  entry('eightieth', ordinal(80), 'الثمانون | الثمانين'),
  entry('ninetieth', ordinal(90), 'التسعون | التسعين'),
  entry('hundredth', ordinal(100), 'المئة | المائة'),
  entry('last', ordinal(-1), 'الأخير | الأخيرة | آخر | الأواخر'),
];
