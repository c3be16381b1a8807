import { entry, phrases, type Entry } from '../../common/dates/lexicon';
import type { LimitName, PartName, Sense, Shift, TimeUnit } from '../../common/dates/token';

const unit = (name: TimeUnit, count: 1 | 2 | null, isDefinite = false): Sense => ({
  is: 'unit',
  unit: name,
  count,
  isDefinite,
});
const shift = (value: Shift): Sense => ({ is: 'shift', shift: value });
const part = (name: PartName): Sense => ({ is: 'part', part: name });
const limit = (name: LimitName, needsPart = false): Sense => ({ is: 'limit', limit: name, needsPart });
const weekday = (number: number): Sense => ({ is: 'weekday', weekday: number });
const season = (number: 1 | 2 | 3 | 4): Sense => ({ is: 'season', season: number });

export const arWeekdays: readonly Entry[] = [
  entry('Monday', weekday(1), 'الاثنين | الإثنين | الأثنين'),
  entry('Tuesday', weekday(2), 'الثلاثاء | الثلثاء'),
  entry('Wednesday', weekday(3), 'الأربعاء | الاربعا'),
  entry('Thursday', weekday(4), 'الخميس'),
  entry('Friday', weekday(5), 'الجمعة'),
  entry('Saturday', weekday(6), 'السبت'),
  entry('Sunday', weekday(7), 'الأحد'),
];

export const arUnits: readonly Entry[] = [
  entry('hour', unit('hour', 1), 'ساعة'),
  entry('two hours', unit('hour', 2), 'ساعتين | ساعتان | الساعتين'),
  entry('hours', unit('hour', null), 'ساعات | الساعات'),
  entry('day', unit('day', 1), 'يوم | يوما'),
  entry('the day', unit('day', 1, true), 'اليوم'),
  entry('two days', unit('day', 2), 'يومين | يومان | اليومين'),
  entry('days', unit('day', null), 'أيام | الأيام'),
  entry('the period, the phase: as vague as "the days"', unit('day', null, true), 'الفترة | المرحلة | المدة'),
  entry('week', unit('week', 1), 'أسبوع | أسبوعا'),
  entry('the week', unit('week', 1, true), 'الأسبوع'),
  entry('two weeks', unit('week', 2), 'أسبوعين | أسبوعان | الأسبوعين'),
  entry('weeks', unit('week', null), 'أسابيع | الأسابيع'),
  entry('month', unit('month', 1), 'شهر | شهرا'),
  entry('the month', unit('month', 1, true), 'الشهر'),
  entry('two months', unit('month', 2), 'شهرين | شهران | الشهرين'),
  entry('months', unit('month', null), 'أشهر | شهور | الأشهر | الشهور'),
  entry('the quarter', unit('quarter', 1, true), 'الربع'),
  entry('quarter', unit('quarter', 1), 'ربع'),
  entry('year', unit('year', 1), 'عام | عاما | سنة'),
  entry('the year', unit('year', 1, true), 'العام | السنة'),
  entry('two years', unit('year', 2), 'عامين | عامان | سنتين | سنتان | العامين | السنتين'),
  entry('years', unit('year', null), 'أعوام | سنوات | سنين | الأعوام | السنوات'),
];

export const arMarkers: readonly Entry[] = [
  entry(
    'the day of, the days of',
    { is: 'marker', of: 'day' },
    `
    يوم | يومي | أيام | اليوم | تاريخ | بتاريخ | ليلة | صباح | مساء | ظهر | فجر`,
  ),
  entry('the month of, the months of', { is: 'marker', of: 'month' }, 'شهر | شهري | أشهر | شهور'),
  entry(
    'the year, the years',
    { is: 'marker', of: 'year' },
    `
    عام | العام | سنة | السنة | عامي | العامين | سنتي | أعوام | الأعوام | سنوات | السنوات`,
  ),
  entry('AD', { is: 'era', calendar: 'gregorian' }, 'م | ميلادي | ميلادية | للميلاد | الميلادي'),
  entry('AH', { is: 'era', calendar: 'hijri' }, 'هـ | ه | هجري | هجرية | للهجرة | الهجري'),
  entry(
    'corresponding to',
    { is: 'corresponding' },
    `
    الموافق | الموافقة | الموافق لـ | الموافق ل | المصادف | المصادف لـ | الموافق ليوم | المصادف ليوم |
    الموافق لتاريخ`,
  ),
];

export const arShifts: readonly Entry[] = [
  entry(
    'next, coming',
    shift(1),
    `
    المقبل | المقبلة | الموالي | الموالية | القادم | القادمة | التالي | التالية | الآتي | الآتية | المقبلين | القادمين |
    المقبلتين | القادمتين | اللاحق | الداخل | الجديد | الجديدة`,
  ),
  entry(
    'current, this',
    shift(0),
    `
    الجاري | الجارية | الحالي | الحالية | الراهن | الراهنة | هذا | هذه | ذات | هذين`,
  ),
  entry(
    'last, past',
    shift(-1),
    `
    الماضي | الماضية | المنصرم | المنصرمة | الفائت | الفائتة | السابق | السابقة | الفارط | الفارطة | المنقضي | المنقضية | الماضيين | المنصرمين |
    الماضيتين | الأخيرين`,
  ),
  entry('of the current month, in one word', { is: 'this-month' }, 'الجاري | الحالي'),
  entry('the same', { is: 'same' }, 'نفسه | نفسها | ذاته | ذاتها | عينه'),
];

export const arDayWords: readonly Entry[] = [
  entry('today', { is: 'day-word', shift: 0 }, 'اليوم | هذا اليوم | يومنا هذا'),
  entry('yesterday', { is: 'day-word', shift: -1 }, 'أمس | الأمس | يوم أمس | البارحة | مساء أمس | صباح أمس'),
  entry(
    'the day before yesterday',
    { is: 'day-word', shift: -2 },
    `
    أول أمس | أول من أمس | قبل أمس | أمس الأول`,
  ),
  entry('tomorrow', { is: 'day-word', shift: 1 }, 'غدا | غد | الغد | يوم غد | يوم الغد | صباح غد'),
  entry('the day after tomorrow', { is: 'day-word', shift: 2 }, 'بعد غد | بعد الغد'),
];

export const arParts: readonly Entry[] = [
  entry(
    'beginning of',
    part('start'),
    'بداية | مطلع | أوائل | العشر الأوائل | العشر الأولى | مستهل | بدايات | مطالع | أول أيام | استهلال | العشرية الأولى',
  ),
  entry('middle of', part('middle'), 'منتصف | أواسط | العشرية الثانية | العشر الأواسط | العشر الوسطى | وسط | أوساط'),
  entry(
    'end of',
    part('end'),
    `
    نهاية | أواخر | العشر الأواخر | العشر الأخيرة | العشرية الأخيرة | العشرية الثالثة | العشرة الأواخر | ختام | موفى | آخر | نهايات | انتهاء | انقضاء | متم | اختتام | مختتم`,
  ),
  entry('by the end of', { is: 'part', part: 'end', isLimit: true }, 'بنهاية | بانتهاء | بانقضاء | بختام | بآخر'),
  entry('half', { is: 'fraction', parts: 2 }, 'النصف | نصف | الشطر | السداسي | السداسية | النصفية'),
  entry('third', { is: 'fraction', parts: 3 }, 'الثلث | ثلث | الرباعي'),
  entry('quarter', { is: 'fraction', parts: 4 }, 'الربع | ربع | الفصل | الثلاثي | الثلاثية'),
  entry('spring', season(1), 'ربيع | الربيع | فصل الربيع'),
  entry('summer', season(2), 'صيف | الصيف | فصل الصيف'),
  entry('autumn', season(3), 'خريف | الخريف | فصل الخريف'),
  entry('winter', season(4), 'شتاء | الشتاء | فصل الشتاء'),
  entry(
    'later in',
    { is: 'rest', side: 'later' },
    `
    في وقت لاحق من | وقت لاحق من | في وقت لاحق | وقت لاحق | لاحقا | لاحقا في | ما تبقى من | ما بقي من |
    المتبقي من | بقية | باقي | الفترة المتبقية من | المدة المتبقية من`,
  ),
  entry(
    'earlier in',
    { is: 'rest', side: 'earlier' },
    `
    في وقت سابق من | وقت سابق من | في وقت سابق | وقت سابق | سابقا`,
  ),
];

/** The word for a time that is set as the last one, with and without "in". */
const LAST_TIME = 'موعد | أجل | تاريخ | مدة | مهلة | فترة | زمن | غضون';
const AT_MOST = `
  أقصاه | أقصاها | لا يتجاوز | لا تتجاوز | لا يتعدى | لا تتعدى | لا يزيد على | لا تزيد على | لا يزيد عن | لا تزيد عن |
  لا يتأخر عن | لا تتأخر عن | غايته | غايتها | نهايته | أقله |
  تنتهي في | ينتهي في | تنتهي يوم | ينتهي يوم | تنقضي في | ينقضي في | آخره | آخرها | تنتهي | ينتهي`;

export const arLimits: readonly Entry[] = [
  entry('before', limit('before'), 'قبل | قبيل | قبل حلول | قبل موعد | قبل تاريخ | قبل مجيء'),
  entry(
    'by, until',
    limit('by'),
    'حتى | لغاية | إلى غاية | بحلول | مع حلول | حتى موعد | حتى تاريخ | لحين | لغاية تاريخ | إلى حدود',
  ),
  entry('not later than', limit('by'), phrases('| في | قبل | خلال | حتى', LAST_TIME, AT_MOST)),
  entry(
    'and that not exceeding',
    limit('by'),
    phrases(
      'بما | على أن | على أن لا | على ألا | وبما',
      'لا يتجاوز | لا تتجاوز | لا يتعدى | لا تتعدى | يتجاوز | تتجاوز | يتعدى | تتعدى',
      '| ذلك',
    ),
  ),
  entry('at the latest', limit('by'), 'كحد أقصى | على أبعد تقدير'),
  entry('with the end of', limit('by', true), 'مع'),
  entry(
    'within',
    limit('within'),
    'خلال | في غضون | غضون | في خلال | في ظرف | ظرف | في بحر | في مدى | في مهلة | ضمن مهلة | خلال مهلة | في مدة | خلال مدة | ضمن مدة',
  ),
  entry('during', limit('during'), 'أثناء | على مدى | طوال | طيلة | في أثناء | على امتداد'),
  entry(
    'from, starting from',
    limit('from'),
    `
    ابتداء من | بدءا من | اعتبارا من | انطلاقا من | بداية من | ابتداء | بدءا | اعتبارا | ابتداء من تاريخ | اعتبارا من تاريخ`,
  ),
  entry('after', limit('after'), 'بعد | عقب | بعيد'),
  entry('since', limit('since'), 'منذ | مذ'),
  entry(
    'a period of, not exceeding',
    { is: 'filler' },
    `
    مدة | فترة | مهلة | أجل | موعد | تاريخ | حدود | أقصى | أقصاها | أقصاه | أقل من | حوالي | نحو | قرابة | زهاء | قدرها | قدره |
    مدتها | مدته | ما أقصاه | لا تتجاوز | لا يتجاوز | لا تتعدى | لا يتعدى | لا تزيد على | لا تزيد عن | ما لا يتجاوز |
    ما لا يزيد على | ما لا يزيد عن | القليلة | القريبة | القليلين`,
  ),
];

export const arJoints: readonly Entry[] = [
  entry('to', { is: 'to' }, 'إلى | الى | حتى | لغاية | إلى غاية | ولغاية | وإلى | وحتى'),
  entry('and, or', { is: 'and' }, 'و | أو'),
  entry('of', { is: 'of' }, 'من | لـ | ل | على'),
  entry('the, before digits', { is: 'article' }, 'ال'),
  entry('from now', { is: 'hence' }, 'من الآن | من اليوم | من هذا اليوم | من تاريخه | من تاريخ اليوم | من يومنا هذا'),
  entry('in, on', { is: 'in' }, 'في | خلال | ب | بـ | أثناء | طيلة | طوال | غضون'),
  entry('between', { is: 'between' }, 'بين | ما بين | مابين | الواقعة بين | الممتدة بين'),
];
