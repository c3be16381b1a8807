import { pair, said, type Pair } from './pair';

/** Later words that answer nothing: another thing of the same theme, a mere discussion, an appeal, what is still to come. */
export const UNANSWERED: readonly Pair[] = [
  // Looked into, by an auxiliary that elsewhere tells of what was done.
  pair(
    'ceasefire',
    'واتفقت الدول على تنفيذ اتفاق حماة كاملا في ريف إدلب',
    'تم النظر بالتفصيل في الوضع في ريف إدلب',
    null,
  ),
  pair(
    'ceasefire',
    'They agreed to carry out the Hama accord in full',
    'The Hama accord has been discussed at length',
    null,
  ),
  // To help with something is no aid.
  pair('humanitarian', 'ونؤكد ضرورة زيادة المساعدات', 'وأكدت الاستعداد للمساعدة في تشكيل اللجنة', null, said()),
  pair(
    'ceasefire',
    'They agreed to carry out the Hama accord in full',
    'The three sides went through the Hama accord',
    null,
  ),
  // A mechanism is no armoured column, and a press report no report.
  pair('ceasefire', 'قررت الدول إنشاء آلية ثلاثية للمراقبة', 'تم دخول آليات تركية إلى عفرين', null),
  pair('ceasefire', 'وسيعد الفريق تقريرا عن الحدود', 'وذكر تقرير صحفي أن القافلة وصلت إلى حلب', null),
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
];
