import { kindsOf, readText } from '../read-text';

const DAY = '2019-07-08';
const SOURCE = '\n\nالمصدر: وكالات';

/** Composed sentences of reporters in which a state, a noun or a bulletin does what a verb does elsewhere. */
const REPORTED: readonly (readonly [kinds: string, text: string])[] = [
  ['commitment/decision', 'وعليه تُجرى عملية تبادل ثانية في مدى ثلاثين يوما.'],
  ['commitment/intent', 'جهود الدول الضامنة رهن إشارة المبعوث الأممي لإنجاز عمل اللجنة الدستورية.'],
  ['commitment/decision', 'معبر نصيب سيكون متاحا أمام قوافل المساعدات خلال عشرين يوما.'],
  ['appeal', 'ومطلوب من الأمم المتحدة والمانحين أن يزيدوا دعمهم للنازحين.'],
  [
    'commitment/intent commitment/decision position appeal',
    'ومما جاء في الوثيقة: مثابرة الدول الضامنة على مكافحة داعش، واتفاقها على إعادة المخطوفين، وشجبها الغارات الإسرائيلية، والطلب إلى المفوضية أن تزيد دعمها للبنان.',
  ],
  [
    'commitment/intent position',
    'ومن أبرز ما تضمنه النص عزم الدول الضامنة على ملاحقة الإرهابيين، ورفضها كل مشروع انفصالي.',
  ],
  ['context', 'القوات الروسية باقية في قواعدها ما دامت التهديدات قائمة.'],
  ['commitment/intent', 'سعي متواصل من الأطراف الضامنة إلى تثبيت الهدوء في إدلب.'],
  ['commitment/intent', 'لا هوادة في الحرب على الإرهاب.'],
  [
    'commitment/intent position',
    'وفي الملف الأمني، لا هوادة في ملاحقة فلول داعش، ولا قبول بأي مشروع انفصالي في الشمال.',
  ],
  ['commitment/decision', 'قمة الرؤساء الثلاثة في موسكو متى سمحت الظروف.'],
  ['commitment/decision context', 'الاجتماع المقبل في تشرين الأول 2019، ومكانه لا يزال قيد البحث.'],
  ['commitment/intent commitment/intent', 'وتعتزم الدول الضامنة ملاحقة الإرهابيين، وكذا إحباط كل مشروع انفصالي.'],
  ['commitment/intent', 'مع مضيّ الدول الضامنة في تسهيل العودة الطوعية للاجئين.'],
  ['courtesy', 'ولم تُنس الدولة المضيفة، إذ خصّتها الوفود بكلمات الثناء.'],
  ['commitment/hortatory', 'ورافعت البلدان الضامنة من أجل عقد الدورة المقبلة للجنة الدستورية في أبريل 2020.'],
  ['assessment', '12:40 - أحمد طعمة باسم المعارضة: عشرون قتيلا في قصف على أريحا خلال أسبوع واحد.'],
  ['commitment/intent commitment/intent', 'ولن تحيد الدول الثلاث عن مكافحة داعش، وهي معقودة العزم على نزع الألغام.'],
  ['position commitment/intent', 'ما من بديل عن الحل السياسي، والدول الضامنة ماضية في تيسير العودة الطوعية.'],
  ['assessment', 'أقر البيان بصعوبة الأوضاع في إدلب.'],
  ['commitment/decision', 'لافرنتييف: «المستشفى يُفتتح في الربع الثاني من 2020».'],
  [
    'assessment commitment/decision commitment/decision',
    'وحظيت عملية التبادل باستحسان المجتمعين، وعليه تُجرى عملية ثالثة في مدى أربعين يوما، ويكون لمجموعة العمل اجتماع في طهران في تشرين الأول المقبل.',
  ],
  ['commitment/intent', 'سعي متواصل من الضامنين إلى إدامة الهدوء، بعد أن تدنّت الخروقات في الأشهر الماضية.'],
  [
    'commitment/decision courtesy',
    'ويجتمع خبراء الدول الضامنة في طهران في آب المقبل، بعد أن عبروا عن امتنانهم لكازاخستان على الضيافة.',
  ],
  [
    'assessment commitment/decision',
    'ورد رئيس الوفد التركي بأن الضربات أودت بحياة المئات، قبل أن يكشف أن سحب السلاح الثقيل سيُنجز في تشرين الأول المقبل.',
  ],
  [
    'commitment/decision commitment/decision',
    'اجتماع لمجموعة العمل في أنقرة خلال آب المقبل، وعملية إفراج متبادل في غضون ستين يوما.',
  ],
  ['commitment/decision', 'وعُهد إلى الخبراء بإعداد القوائم قبل نهاية العام.'],
  ['commitment/decision', 'وصار في حكم المقرر أن يجتمع الخبراء في أنقرة في آب المقبل.'],
  ['position', 'وأعلنت الدول الضامنة بطلان القرار الأمريكي بشأن الجولان.'],
  [
    'commitment/intent position appeal',
    'وتضمن البيان تأكيد العزم على مكافحة داعش، ورفض المشاريع الانفصالية، ودعوة المجتمع الدولي إلى زيادة المساعدات.',
  ],
  [
    'commitment/decision position',
    'وشمل البيان الاتفاق على عقد جولة جديدة في آب المقبل، والتنديد بالغارات الإسرائيلية.',
  ],
  ['courtesy', 'وخصّ المجتمعون كازاخستان بعبارات الشكر.'],
  ['assessment', 'لافرنتييف للصحفيين: خارطة الطريق بين أنقرة ودمشق «في الثلاجة» منذ الربيع.'],
  ['position', 'بيدرسن: «لا بديل عن الحوار بين السوريين».'],
];

test.each(REPORTED)('reads %s in a report: %s', (kinds, text) => {
  const read = kindsOf(text + SOURCE, 'ar', DAY);
  expect(read.slice(0, kinds.split(' ').length).join(' ')).toBe(kinds);
});

test('who answers in an interview binds himself', () => {
  const [clause] = readText(
    'بيدرسن في حوار قصير مع الصحيفة: سألتقي الوفدين في جنيف في أيلول المقبل.' + SOURCE,
    'ar',
    DAY,
  );
  expect(clause).toMatchObject({ kind: 'commitment', speaker: 'un', parties: ['un'] });
});

test.each([
  ['russia', 'لافرنتييف: «المركز الطبي يُفتتح في الربع الثاني من 2020».'],
  ['iran', 'طهران على لسان كبير مستشاري خارجيتها: المركز الطبي يُفتتح في الربع الثاني من 2020.'],
])('hears %s before a colon: %s', (party, text) => {
  expect(readText(text + SOURCE, 'ar', DAY)[0]).toMatchObject({ speaker: party, parties: [party] });
});
