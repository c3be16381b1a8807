import { pair, said, type Pair } from './pair';

/** Later words that answer a promise: it was done, begun, promised again, put off or broken. */
export const ANSWERED: readonly Pair[] = [
  // What it watches for is in its name.
  pair(
    'ceasefire',
    'وتباشر لجنة التحقق من الخروقات عملها في غضون ثلاثة أسابيع',
    'لجنة التحقق من الخروقات عقدت جلستها الأولى',
    'fulfils',
    { due: '2020-06-30' },
  ),
  // Done.
  pair(
    'humanitarian',
    'تعهدت روسيا بتسليم عشرين سيارة إسعاف إلى حماة قبل نهاية أيار',
    'رحبوا بوصول سيارات الإسعاف الروسية العشرين إلى حماة',
    'fulfils',
    { due: '2020-05-31', parties: ['russia'] },
  ),
  pair('humanitarian', 'ستعيد تركيا بناء جسر الرستن', 'أعيد فتح جسر الرستن أمام حركة السير', 'fulfils', {
    parties: ['turkiye'],
  }),
  pair(
    'humanitarian',
    'Iran undertook to repair the water station in Daraa by June',
    'The water station in Daraa has been back in operation since 2 June',
    'fulfils',
    { due: '2020-06-30', parties: ['iran'] },
  ),
  pair(
    'mine-action',
    'اتفقوا على عقد اجتماع لخبراء إزالة الألغام',
    'أخذوا علما بأن خبراء إزالة الألغام اجتمعوا في جنيف',
    'fulfils',
  ),
  pair('detainees', 'تقرر تبادل قوائم المفقودين قبل نهاية الشهر', 'تبودلت قوائم المفقودين في 3 تموز', 'fulfils-late', {
    due: '2020-03-31',
    on: '2020-07-03',
  }),
  pair(
    'refugees',
    'They will hold an international conference on the return of refugees in Damascus in May',
    'The international conference on refugees took place in Damascus on 12 November',
    'fulfils-late',
    { due: '2020-05-31', on: '2020-11-12' },
  ),
  pair(
    'constitutional-committee',
    'دعوا إلى عقد الدورة الرابعة للجنة الدستورية',
    'التأمت اللجنة الدستورية في دورتها الرابعة',
    'fulfils',
    { strength: 'hortatory' },
  ),
  pair('ceasefire', 'قرروا إقامة مركز تنسيق مشترك', 'باشر مركز التنسيق المشترك عمله في أيار', 'fulfils'),
  pair(
    'normalisation',
    'The parties agreed to sign a roadmap on relations',
    'Welcomed the signing of the roadmap on relations',
    'fulfils',
  ),
  // Part of it, or a beginning.
  pair('refugees', 'ستبني تركيا خمسة آلاف وحدة سكنية للنازحين', 'أنجز بناء ألفي وحدة سكنية للنازحين', 'progresses', {
    parties: ['turkiye'],
  }),
  pair(
    'mine-action',
    'Decided to clear the ancient city of Palmyra of mines by December',
    'Half of the ancient city of Palmyra has been cleared of mines',
    'progresses',
    { due: '2020-12-31' },
  ),
  pair('humanitarian', 'تعهدت إيران بترميم عشر مدارس في حلب', 'بدأت أعمال ترميم المدارس في حلب', 'progresses', {
    parties: ['iran'],
  }),
  pair(
    'detainees',
    'سيواصلون عمليات الإفراج المتبادل عن المحتجزين',
    'رحبوا بعملية الإفراج عن ثلاثين محتجزا',
    'progresses',
    { strength: 'intent' },
  ),
  pair('ceasefire', 'They agreed to maintain calm in Idlib', 'Noted the decrease in violence in Idlib', 'progresses', {
    strength: 'intent',
  }),
  // Again.
  pair(
    'counter-terrorism',
    'عازمون على مواصلة مكافحة الإرهاب',
    'They reiterated their determination to fight terrorism',
    'reiterates',
    { strength: 'intent', ...said() },
  ),
  pair(
    'sovereignty',
    'أكدوا تصميمهم على الوقوف في وجه المخططات الانفصالية',
    'سيتصدون للمشاريع الانفصالية',
    'reiterates',
    { strength: 'intent', ...said() },
  ),
  pair(
    'humanitarian',
    'Stressed the need to increase humanitarian aid to all Syrians',
    'شددوا على زيادة المساعدات الإنسانية لجميع السوريين',
    'reiterates',
    { strength: 'hortatory', ...said() },
  ),
  pair(
    'constitutional-committee',
    'مستعدون لدعم عمل اللجنة الدستورية',
    'expressed readiness to support the work of the Constitutional Committee',
    'reiterates',
    { strength: 'intent', ...said() },
  ),
  // Again with another date.
  pair(
    'detainees',
    'تجتمع مجموعة العمل المعنية بالمحتجزين في أنقرة في نيسان',
    'تقرر أن تجتمع مجموعة العمل المعنية بالمحتجزين في أنقرة في أيلول',
    'reschedules',
    { due: '2020-04-30', ...said('2020-09-30') },
  ),
  pair(
    'humanitarian',
    'Russia will deliver wheat to the port of Latakia in March',
    'Russia will deliver the wheat to the port of Latakia in August',
    'reschedules',
    { due: '2020-03-31', parties: ['russia'], laterParties: ['russia'], ...said('2020-08-31') },
  ),
  pair(
    'ceasefire',
    'ستسير الدوريات المشتركة على الطريق الدولي في شباط',
    'اتفقوا على تسيير الدوريات المشتركة على الطريق الدولي في تشرين الثاني',
    'reschedules',
    { due: '2020-02-28', ...said('2020-11-30') },
  ),
  // It failed, stalled or was broken.
  pair(
    'ceasefire',
    'The parties will withdraw heavy weapons from the contact line by October',
    'The withdrawal of heavy weapons from the contact line has stalled',
    'sets-back',
    { due: '2020-05-31' },
  ),
  pair('ceasefire', 'تعهدوا بفتح معبر أبو الضهور أمام المدنيين', 'أسفوا لأن معبر أبو الضهور ما زال مغلقا', 'sets-back'),
  pair('detainees', 'تقرر الإفراج عن مئة أسير قبل العيد', 'لم يفرج عن الأسرى المئة', 'sets-back', {
    due: '2020-05-20',
  }),
  pair(
    'constitutional-committee',
    'ستعقد اللجنة الدستورية دورتها الثالثة في آذار',
    'تعذر عقد الدورة الثالثة للجنة الدستورية',
    'sets-back',
    { due: '2020-03-31' },
  ),
  pair(
    'ceasefire',
    'سيواصلون تثبيت وقف إطلاق النار في إدلب',
    'عبروا عن قلقهم من خروق وقف إطلاق النار في إدلب',
    'sets-back',
    { strength: 'intent' },
  ),
  pair(
    'humanitarian',
    'قررت كازاخستان إرسال مستشفى ميداني إلى درعا',
    'تأخر إرسال المستشفى الميداني الكازاخي إلى درعا',
    'sets-back',
    { parties: ['kazakhstan'] },
  ),
];
