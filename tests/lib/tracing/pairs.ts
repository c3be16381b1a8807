import type { ClauseKind, Strength } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';

/** A promise of one round and words of a later one, and how the later words answer it. */
export interface Pair {
  theme: string;
  promise: string;
  strength?: Strength;
  due?: string;
  parties?: string[];
  later: string;
  /** A commitment where the answer is another promise. */
  kind?: ClauseKind;
  laterDue?: string;
  laterParties?: string[];
  /** The day that the later words report. */
  on?: string;
  answer: Relation | null;
}

const pair = (
  theme: string,
  promise: string,
  later: string,
  answer: Relation | null,
  more: Partial<Pair> = {},
): Pair => ({
  theme,
  promise,
  later,
  answer,
  ...more,
});

const said = (laterDue?: string): Partial<Pair> => ({ kind: 'commitment', laterDue });

/** Invented for the tests: many subjects, both languages, many ways to tell that something was done, begun, put off or broken. */
export const PAIRS: readonly Pair[] = [
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
  // The same theme, another thing.
  pair('humanitarian', 'ستعيد تركيا بناء جسر الرستن', 'وصلت شحنة من الأدوية إلى اللاذقية', null, {
    parties: ['turkiye'],
  }),
  pair(
    'humanitarian',
    'Iran will send field hospitals to Deir ez-Zor in May',
    'A field hospital from Kazakhstan reached Daraa',
    null,
    { due: '2020-05-31', parties: ['iran'] },
  ),
  pair('detainees', 'تقرر تبادل قوائم المفقودين', 'رحبوا بتسليم جثامين عشرين قتيلا', null),
  pair('ceasefire', 'سيستكملون رسم خرائط المناطق قبل حزيران', 'أسفوا لغارات جوية على الغوطة الشرقية', null, {
    due: '2020-06-01',
  }),
  pair('mine-action', 'اتفقوا على عقد اجتماع لخبراء إزالة الألغام', 'رحبوا بإقرار برنامج تطهير المواقع الأثرية', null),
  pair('refugees', 'سيعقد المؤتمر الدولي بشأن اللاجئين في الخريف', 'ستبني تركيا عشرة آلاف مسكن للنازحين', null, {
    due: '2020-11-30',
    ...said('2021-12-31'),
  }),
  pair(
    'constitutional-committee',
    'دعوا إلى عقد الدورة الرابعة للجنة الدستورية',
    'اختتمت الدورة الثالثة للجنة الدستورية',
    null,
    { strength: 'hortatory' },
  ),
  pair('ceasefire', 'تعهدت روسيا بتنفيذ مذكرة 17 أيلول 2018', 'Iran was thanked for its hospitality', null, {
    parties: ['russia'],
  }),
  pair(
    'humanitarian',
    'Russia will deliver wheat to the port of Latakia',
    'Turkey will rebuild twelve schools in Jarablus',
    null,
    { parties: ['russia'], laterParties: ['turkiye'], ...said() },
  ),
  // Only told of, asked of others, or still to come.
  pair('detainees', 'تقرر الإفراج عن مئة أسير', 'ناقشوا الإفراج عن مئة أسير', null),
  pair('humanitarian', 'ستعيد تركيا بناء جسر الرستن', 'دعوا المانحين إلى تمويل بناء جسر الرستن', null, {
    parties: ['turkiye'],
    kind: 'appeal',
  }),
  pair(
    'refugees',
    'They will hold a conference on refugees in Damascus',
    'The conference on refugees is to be held in Damascus next year',
    null,
    { kind: 'context' },
  ),

  // Rarer subjects and wordings.

  pair(
    'humanitarian',
    'ستوفد إيران فريقا طبيا إلى الحسكة في أيلول',
    'الفريق الطبي الإيراني أنهى مهمته في الحسكة',
    'fulfils',
    { due: '2020-09-30', parties: ['iran'] },
  ),
  pair(
    'humanitarian',
    'تلتزم روسيا بإيصال ثلاثين ألف طن من الوقود إلى بانياس',
    'بلغ ما وصل إلى بانياس من الوقود الروسي اثني عشر ألف طن',
    'progresses',
    { parties: ['russia'] },
  ),
  pair(
    'detainees',
    'سيجري تبادل دفعة ثانية من المخطوفين في الباب قبل نهاية العام',
    'جرت في الباب عملية تبادل شملت عشرين مخطوفا',
    'fulfils',
    { due: '2020-12-31' },
  ),
  pair(
    'detainees',
    'نعتزم مواصلة البحث عن المفقودين وتحديد هوياتهم',
    'تم التعرف إلى هويات خمسة عشر مفقودا',
    'progresses',
    { strength: 'intent' },
  ),
  pair(
    'ceasefire',
    'تقرر نشر مراقبين على امتداد طريق إم 4',
    'انتشر المراقبون على امتداد الطريق إم 4 منذ آذار',
    'fulfils',
  ),
  pair(
    'ceasefire',
    'The sides shall set up a hotline between their command posts',
    'The hotline between the command posts became operational in July',
    'fulfils',
  ),
  pair(
    'ceasefire',
    'تتعهد الأطراف برفع الحواجز عن مدخل المدينة',
    'لم ترفع الحواجز عن مدخل المدينة حتى الآن',
    'sets-back',
  ),
  pair(
    'refugees',
    'ستفتتح لبنان مركزا لتسجيل العائدين في طرابلس',
    'تأجل افتتاح مركز تسجيل العائدين في طرابلس إلى أجل غير مسمى',
    'sets-back',
  ),
  pair(
    'refugees',
    'Turkey will open two schools for returnees in Tell Abyad by September',
    'Two schools for returnees in Tell Abyad opened their doors on 20 October',
    'fulfils-late',
    { due: '2020-09-30', on: '2020-10-20', parties: ['turkiye'] },
  ),
  pair(
    'constitutional-committee',
    'سيقدم الوفدان مقترحاتهما بشأن المبادئ الدستورية في الدورة المقبلة',
    'قدم الوفدان مقترحاتهما بشأن المبادئ الدستورية',
    'fulfils',
  ),
  pair(
    'constitutional-committee',
    'اتفقوا على تسريع صياغة النص الدستوري',
    'لم تحرز اللجنة أي تقدم في صياغة النص الدستوري',
    'sets-back',
    { strength: 'intent' },
  ),
  pair(
    'political-process',
    'سينظم الاجتماع التشاوري بين المعارضة والحكومة في موسكو',
    'عقد الاجتماع التشاوري بين المعارضة والحكومة في موسكو',
    'fulfils',
  ),
  pair(
    'normalisation',
    'سيلتقي نواب وزراء الخارجية في أيار لإعداد خارطة طريق',
    'أعد نواب وزراء الخارجية مسودة خارطة الطريق',
    'progresses',
    { due: '2020-05-31' },
  ),
  pair(
    'external-attacks',
    'سيرفعون شكوى إلى مجلس الأمن بشأن الغارات',
    'رفعت الشكوى بشأن الغارات إلى مجلس الأمن',
    'fulfils',
  ),
  pair(
    'chemical-weapons',
    'Syria undertakes to submit its declaration to the OPCW by March',
    'The declaration was submitted to the OPCW on 12 May',
    'fulfils-late',
    { due: '2020-03-31', on: '2020-05-12' },
  ),
  pair(
    'mine-action',
    'سيدرب الخبراء الروس خمسين مختصا سوريا على نزع الألغام',
    'تخرجت أول دفعة من المختصين السوريين في نزع الألغام على يد الخبراء الروس',
    'progresses',
    { parties: ['russia'] },
  ),
  pair(
    'humanitarian',
    'تؤمن الدول الضامنة مرور القوافل إلى الرقة',
    'عرقل المسلحون مرور القوافل إلى الرقة',
    'sets-back',
  ),
  pair(
    'humanitarian',
    'Kazakhstan offered to send 500 tonnes of flour',
    'The 500 tonnes of Kazakh flour were distributed among the displaced',
    'fulfils',
    { parties: ['kazakhstan'] },
  ),
  pair(
    'meetings',
    'تقرر أن يجتمع وزراء الدفاع في سوتشي في الربيع',
    'لم يجتمع وزراء الدفاع في سوتشي بسبب الجائحة',
    'sets-back',
    { due: '2020-05-31' },
  ),
  pair('humanitarian', 'سيعاد تشغيل مطار حلب أمام الرحلات المدنية', 'هبطت أول رحلة مدنية في مطار حلب', 'fulfils'),
  pair('humanitarian', 'سيعاد تشغيل مطار حلب أمام الرحلات المدنية', 'أسفوا لقصف مطار دمشق الدولي', null),
  pair(
    'detainees',
    'اتفقوا على إنشاء لجنة لتقصي مصير المفقودين',
    'عقدت لجنة تقصي مصير المفقودين اجتماعها الأول',
    'fulfils',
  ),
  pair(
    'sovereignty',
    'أكدوا عزمهم على رفض أي وجود عسكري غير شرعي شرق الفرات',
    'نددوا باستمرار نهب النفط شرق الفرات',
    null,
    { strength: 'intent', kind: 'position' },
  ),
  pair(
    'counter-terrorism',
    'They will step up intelligence exchange against ISIL',
    'ISIL cells were dismantled in a joint operation after an intelligence exchange',
    'progresses',
    { strength: 'intent' },
  ),
  pair('refugees', 'دعم عودة النازحين إلى ريف إدلب الجنوبي', 'عاد نحو ألفي نازح إلى ريف إدلب الجنوبي', 'progresses', {
    strength: 'intent',
  }),
  pair('humanitarian', 'تعهدت تركيا ببناء سد على نهر العاصي', 'وضع حجر الأساس للسد على نهر العاصي', 'progresses', {
    parties: ['turkiye'],
  }),
  pair(
    'ceasefire',
    'تسحب الأطراف مدفعيتها إلى عشرين كيلومترا من خط التماس قبل الصيف',
    'سحبت المدفعية من خط التماس',
    'fulfils',
    { due: '2020-06-21' },
  ),
  pair(
    'political-process',
    'سيواصلون دعم عملية سياسية بقيادة سورية وفق القرار 2254',
    'جددوا التزامهم بعملية سياسية يقودها السوريون بموجب القرار 2254',
    'reiterates',
    { strength: 'intent', kind: 'commitment' },
  ),
  pair(
    'humanitarian',
    'سيعقد مؤتمر للمانحين في طهران قبل الخريف',
    'ستستضيف طهران مؤتمر المانحين في كانون الثاني',
    'reschedules',
    { due: '2020-09-20', kind: 'commitment', laterDue: '2021-01-31' },
  ),
  pair('humanitarian', 'ستقدم روسيا مئة ألف جرعة لقاح', 'تسلمت دمشق الجرعات المئة ألف من اللقاح الروسي', 'fulfils', {
    parties: ['russia'],
  }),
];
