import { kindsOf, readText } from '../read-text';

test.each([
  ['a decision', 'قررت الدول الضامنة إنشاء لجنة مشتركة.', ['commitment/decision']],
  ['an agreement on an action', 'اتفق المجتمعون على تبادل القوائم.', ['commitment/decision']],
  ['an agreement on a statement', 'اتفق المجتمعون على أن الحوار هو السبيل الوحيد.', ['position']],
  ['an agreement on a dated act after "that"', 'اتفقوا على أن تلتقي اللجنة في آذار 2018.', ['commitment/decision']],
  ['a passive', 'تقرر تشكيل فريق عمل مشترك.', ['commitment/decision']],
  ['"was" and a verbal noun', 'تم الاتفاق على تمديد الهدنة.', ['commitment/decision']],
  ['an intention noun', 'تؤكد الأطراف عزمها على مواصلة التعاون.', ['commitment/intent']],
  ['an intention adjective', 'وقال البيان إن الدول الضامنة مستعدة لتسهيل الحوار.', ['commitment/intent']],
  ['commitment to an action', 'جددت الأطراف التزامها بتنفيذ الاتفاق.', ['commitment/intent']],
  ['commitment to a principle', 'جددت الأطراف التزامها القوي والمستمر بسيادة البلاد.', ['position']],
  ['an undertaking', 'تعهدت الأطراف بفتح المعابر.', ['commitment/decision']],
  ['a future act', 'سترسل الدول الضامنة بعثة إلى المنطقة.', ['commitment/decision']],
  ['a noun that begins like a future', 'سياسة الحوار هي الأساس.', ['position']],
  ['continued efforts', 'ستواصل الدول الضامنة جهودها لعقد المؤتمر.', ['commitment/intent']],
  ['a need for an action', 'شدد المشاركون على ضرورة تسريع العمل.', ['commitment/hortatory']],
  ['a need for international steps', 'أكدوا ضرورة اتخاذ الخطوات الدولية العاجلة.', ['appeal']],
  ['an appeal', 'ندعو جميع الأطراف إلى ضبط النفس.', ['appeal']],
  ['a call to hold a session', 'ندعو إلى عقد الدورة التاسعة في وقت قريب.', ['commitment/hortatory']],
  ['a condemnation', 'أدان المجتمعون الهجمات على المدنيين.', ['position']],
  ['a concern', 'نعرب عن قلقنا البالغ إزاء الوضع.', ['position']],
  ['a welcome', 'رحبت الأطراف بالتقدم المحرز.', ['assessment']],
  ['praise for a host', 'أشادت الأطراف بحفاوة السلطات المضيفة.', ['courtesy']],
  ['thanks', 'نعرب عن خالص امتناننا للسلطات المضيفة.', ['courtesy']],
  ['a regret', 'نأسف لأن الدورة لم تعقد.', ['assessment']],
  ['a failure', 'أخفقت الأطراف في تحقيق أي تقدم.', ['assessment']],
  ['note taken', 'أخذوا علما بأن الخبراء التقوا في جنيف.', ['assessment']],
  [
    'a day that is only mentioned',
    'أيدت الأطراف المشاركة في المفاوضات، وقد ذُكر لها موعد 8 شباط 2017.',
    ['position', 'context'],
  ],
  ['a schedule', 'ومن المقرر أن يجتمع القادة الشهر المقبل.', ['commitment/decision']],
] as const)('reads %s', (_, text, kinds) => {
  expect(kindsOf(text, 'ar')).toEqual(kinds);
});

test.each([
  ['verbs joined by و', 'رحبت الأطراف بالتقدم ودعت المجتمع الدولي إلى زيادة المساعدات وقررت عقد لقاء جديد.', 3],
  ['a participle', 'أدانت الأطراف الهجوم، داعية مجلس الأمن إلى التحرك.', 2],
  ['"with" and a verbal noun', 'رحبت الأطراف بالعملية مع إبداء العزم على مواصلة التبادل.', 2],
  ['"provided that" and a dated act', 'عقدوا العزم على مواصلة العمل، على أن تجتمع المجموعة في طهران الشهر المقبل.', 2],
  ['two instruments of one verb', 'تتبنى "نظام عمل المجموعة" و"البيان المشترك حول نزع الألغام".', 2],
  ['a repeated preposition', 'اتفقوا على تثبيت التهدئة وعلى إعادة فتح الطريق.', 2],
  ['no clause in a relative', 'رحبت الأطراف بالعملية التي أعلنت عنها اللجنة وتستهدف المنطقة.', 1],
  ['no clause at a joined noun', 'قررت الأطراف دعم اللجنة ودعم المسار السياسي.', 1],
] as const)('cuts at %s', (_, text, count) => {
  expect(readText(text, 'ar')).toHaveLength(count);
});

test('says who promises, and who speaks', () => {
  const [first] = readText('وأعلن رئيس الوفد التركي أن بلاده ستفتتح مستشفى ميدانيا.', 'ar');
  expect(first).toMatchObject({ kind: 'commitment', parties: ['turkiye'], speaker: 'turkiye' });
  const [common] = readText('وأضاف البيان أن الدول الضامنة ستعقد اجتماعا جديدا.', 'ar');
  expect(common).toMatchObject({ kind: 'commitment', parties: ['iran', 'russia', 'turkiye'], speaker: null });
});

test("keeps a delegate's threat and his words on others from becoming promises", () => {
  const threat = readText('وقال المتحدث باسم وفد المعارضة إن وفده سيعلق مشاركته ما لم يتوقف القصف.', 'ar');
  expect(threat.map(({ kind }) => kind)).not.toContain('commitment');
  const others = readText('وقال المتحدث باسم وفد المعارضة إن موسكو تعهدت بتحييد المدنيين.', 'ar');
  expect(others.map(({ kind }) => kind)).toEqual(['assessment']);
});

test('gives a promise its due date with its exact words', () => {
  const text = 'تقرر عقد الاجتماع المقبل في أستانا في شباط/فبراير 2018.';
  const [clause] = readText(text, 'ar');
  expect(clause?.due).toMatchObject({ edtf: '2018-02', words: 'شباط/فبراير 2018' });
  expect(text.slice(clause?.due?.start, clause?.due?.end)).toBe('شباط/فبراير 2018');
});

test('takes the theme of what was said before where a clause names none', () => {
  const clauses = readText('نأسف لأن اللجنة الدستورية لم تجتمع، وندعو إلى عقد دورتها السادسة.', 'ar');
  expect(clauses.at(-1)?.themes[0]).toBe('constitutional-committee');
});
