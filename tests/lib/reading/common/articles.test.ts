import { readArticles } from '@/lib/reading/common/articles';
import { readMarker } from '@/lib/reading/common/item-marker';

test.each([
  ['1- تقرر', '1'],
  ['(2) تقرر', '2'],
  ['٣. تقرر', '٣'],
  ['1.2 Regret', '1.2'],
  ['أ- تقرر', 'أ'],
  ['هـ) تقرر', 'ه'],
  ['أولاً: تقرر', 'أولا'],
  ['a) decided', 'a'],
  ['(iv) decided', 'iv'],
  ['• تقرر', null],
  ['ـ تقرر', null],
])('reads the mark of %s', (line, label) => {
  expect(readMarker(line)?.label).toBe(label);
});

test.each(['2254 (2015) هو المرجع', '29-30 كانون الثاني 2018', 'تقرر عقد الاجتماع', 'A new round began', '-'])(
  'takes no mark from %s',
  (line) => {
    expect(readMarker(line)).toBeNull();
  },
);

const quotes = (text: string) => readArticles(text).map(({ start, end }) => text.slice(start, end));

test('joins wrapped lines and keeps items apart', () => {
  const text = '1- تقرر الأطراف مواصلة التعاون من أجل\nالقضاء على الإرهاب،\n2- ترحب بالتقدم.';
  expect(quotes(text)).toEqual(['تقرر الأطراف مواصلة التعاون من أجل\nالقضاء على الإرهاب،', 'ترحب بالتقدم.']);
});

test('leaves the furniture of pages out of an item that it interrupts', () => {
  const text =
    '1. Agreed to continue the common work against\n- 3 -\nterrorism in all its forms.\n2. Thanked the hosts.';
  const [first] = readArticles(text);
  expect(first?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Agreed to continue the common work against',
    'terrorism in all its forms.',
  ]);
});

test('knows titles from paragraphs, and paragraphs that open a list', () => {
  const articles = readArticles('Joint statement\n\nThe parties agreed on the following:\n- to meet again.');
  expect(articles.map(({ isHeading, opensList, isItem }) => [isHeading, opensList, isItem])).toEqual([
    [true, false, false],
    [false, true, false],
    [false, false, true],
  ]);
});

test('a year below its month belongs to it, however short the line above', () => {
  const text = [
    'تقرر الدول الضامنة عقد الاجتماع الدولي الثاني عشر بشأن سوريا في العاصمة الكازاخية',
    'في شباط',
    '2019، وتعلن أن الخبراء سيجتمعون قبله في أنقرة من أجل الإعداد لجدول أعماله الكامل.',
  ].join('\n');
  expect(readArticles(text)).toHaveLength(1);
});

test('an item goes on below until its sentence ends; a heading between two items stands alone', () => {
  const text = [
    'أ – في شأن خفض التصعيد:',
    '  • يقرّون نشر قوات لمراقبة الهدوء على محيط منطقة إدلب في مدة لا تتجاوز',
    'خمسة وأربعين',
    'يوما؛',
    '  • يرحبون بما تحقق',
    'الشأن الإنساني',
    '  • يدعون إلى زيادة العون الغذائي والطبي للسكان في كل المناطق المحاصرة؛',
  ].join('\n');
  expect(quotes(text)).toEqual([
    'في شأن خفض التصعيد:',
    'يقرّون نشر قوات لمراقبة الهدوء على محيط منطقة إدلب في مدة لا تتجاوز\nخمسة وأربعين\nيوما؛',
    'يرحبون بما تحقق',
    'الشأن الإنساني',
    'يدعون إلى زيادة العون الغذائي والطبي للسكان في كل المناطق المحاصرة؛',
  ]);
});
