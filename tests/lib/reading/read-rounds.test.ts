import type { Language } from '@/lib/domain/language';
import { fold } from '@/lib/reading/common/fold';
import { readRoundMentions } from '@/lib/reading/read-rounds';

const NAMES: Readonly<Record<Language, string[]>> = { ar: ['أستانا', 'آستانة'], en: ['Astana'] };

const roundsOf = (text: string, language: Language, names = NAMES[language]) =>
  readRoundMentions(fold(text), language, names).map(
    ({ start, end, number }) => `${text.slice(start, end)} = ${number}`,
  );

test.each<[Language, string, ...string[]]>([
  ['ar', 'انطلقت الجولة الحادية عشرة لمباحثات أستانا حول سوريا', 'الجولة الحادية عشرة = 11'],
  ['ar', 'أكد البيان أن أستانا 9 ستبحث الملف', 'أستانا 9 = 9'],
  ['ar', 'آستانة-8', 'آستانة-8 = 8'],
  ['ar', 'في الجولة الـ 20 من المحادثات', 'الجولة الـ 20 = 20'],
  ['ar', 'الجولة الـ٢٠', 'الجولة الـ٢٠ = 20'],
  ['ar', 'اجتماع أستانا الثامن عشر', 'اجتماع أستانا الثامن عشر = 18'],
  ['ar', 'وعقد الاجتماع الدولي التاسع عشر', 'الاجتماع الدولي التاسع عشر = 19'],
  ['ar', 'في لقائها الحادي عشر', 'لقائها الحادي عشر = 11'],
  ['ar', 'الاجتماع الدولي رفيع المستوى الثامن', 'الاجتماع الدولي رفيع المستوى الثامن = 8'],
  [
    'ar',
    'الجولة الحادية والعشرين ثم الجولة الثانية والعشرين',
    'الجولة الحادية والعشرين = 21',
    'الجولة الثانية والعشرين = 22',
  ],
  ['en', 'the 19th International Meeting', '19th International Meeting = 19'],
  ['en', 'The twenty-first round of talks', 'twenty-first round = 21'],
  ['en', 'Astana 15 and Astana-22', 'Astana 15 = 15', 'Astana-22 = 22'],
  ['en', 'the 18th Astana meeting', '18th Astana meeting = 18'],
  ['ar', 'صفحة 1\nالاجتماع الدولي السادس بشأن سوريا', 'الاجتماع الدولي السادس = 6'],
  ['ar', 'الاجتماع الثالث لمجموعة العمل'],
  ['ar', 'الدورة السادسة للجنة الدستورية'],
  ['ar', 'انطلقت في أستانا في 23 و24 يناير'],
  ['en', 'the third meeting of the Working Group'],
  ['en', 'in Astana on 23 January 2017'],
])('%s: %s', (language, text, ...rounds) => {
  expect(roundsOf(text, language)).toEqual(rounds);
});

test('the process is named by data: another name, and none at all', () => {
  expect(roundsOf('مسار برلين 2 في برلين', 'ar', ['برلين'])).toEqual(['برلين 2 = 2']);
  expect(roundsOf('أستانا 8', 'ar', [])).toEqual([]);
});

test('tells whether the name of the process stands by', () => {
  const read = (text: string) => readRoundMentions(fold(text), 'en', ['Astana']).map((round) => round.hasProcessName);
  expect(read('the 15th International Meeting on Syria in the Astana Format')).toEqual([true]);
  expect(read('the fourth round. In Astana they')).toEqual([false]);
});
