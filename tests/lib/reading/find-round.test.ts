import { fold } from '@/lib/reading/common/fold';
import { findRound } from '@/lib/reading/find-round';
import type { Language } from '@/lib/domain/language';
import { loadCorpus } from '@/prisma/corpus';

const { calendar, vocabulary } = loadCorpus();

const roundOf = (text: string, language: Language) => findRound(fold(text), language, vocabulary, calendar)?.id ?? null;

const OPENINGS: [string, Language, string, string | null][] = [
  ['a number in the title', 'ar', 'البيان المشترك للاجتماع الدولي السادس عشر بشأن سوريا بصيغة أستانا', 'astana-16'],
  [
    'another round recalled before its own days',
    'ar',
    'نور سلطان، 1-2 آب 2019\nبعد ثلاثة أشهر على الجولة الثانية عشرة اجتمعت وفود الدول الضامنة من جديد.',
    'astana-13',
  ],
  [
    'its own number after the one before',
    'ar',
    'بعد ثلاثة أشهر على الجولة الثانية عشرة، انطلقت الجولة الثالثة عشرة في العاصمة الكازاخية.',
    'astana-13',
  ],
  [
    'the next round in the headline',
    'ar',
    'الجولة الخامسة عشرة في آذار\nاختتمت في نور سلطان الأربعاء 11 كانون الأول/ديسمبر 2019 الجولة الرابعة عشرة من مسار أستانا.',
    'astana-14',
  ],
  [
    'days without a year beside its number',
    'en',
    'ASTANA, Nov. 29 - The eleventh round of the Astana talks closed on Thursday, four months after the tenth.',
    'astana-11',
  ],
  [
    'days without a year, and no number',
    'ar',
    'سوتشي - اختتمت الدول الضامنة الثلاثاء 31 تموز مباحثاتها بشأن سوريا، وكانت قد بدأت الاثنين 30 تموز.',
    'astana-10',
  ],
  [
    'the day after, in a newsroom’s dateline',
    'en',
    'NUR-SULTAN, 23 December 2021 - Russia, Turkey and Iran ended two days of talks on Syria.',
    'astana-17',
  ],
  [
    'a signature at the end',
    'ar',
    'بيان مشترك\n' +
      'إن ممثلي إيران وروسيا وتركيا، بصفتهم ضامنين لصيغة أستانا:\n' +
      '1. أكدوا التزامهم بسيادة سوريا.\n'.repeat(60) +
      'صدر في أستانا في 25 كانون الثاني/يناير 2024',
    'astana-21',
  ],
  [
    'decisions of an earlier round with its days',
    'ar',
    'الاجتماع الدولي السابع عشر بشأن سوريا\nراجع المشاركون تنفيذ ما تقرر في الاجتماع السادس عشر يومي 7 و8 تموز/يوليو 2021.',
    'astana-17',
  ],
  [
    'decisions of an earlier round with its days, in English',
    'en',
    'Joint Statement of the 20th International Meeting on Syria in the Astana format\nRecalling the outcome of the 19th meeting of 22-23 November 2022, the parties reviewed their work.',
    'astana-20',
  ],
  [
    'a summit by its day',
    'ar',
    'البيان المشترك لرؤساء إيران وروسيا وتركيا\nطهران، 19 تموز/يوليو 2022\nأشاد الرؤساء بنتائج الاجتماع الثامن عشر.',
    'summit-2022-tehran',
  ],
  [
    'the last month’s day in the present of a report',
    'ar',
    'أستانا 15 مايو 2018 (وكالات) – أنهت الجولة التاسعة أعمالها اليوم، وتقرر أن تعقد الجولة العاشرة في سوتشي في يوليو.',
    'astana-09',
  ],
  [
    'a number in digits before the noun',
    'en',
    'The 18-th International Meeting on Syria was held on June 15-16, 2022.',
    'astana-18',
  ],
  ['an ordinal in a word and a half', 'en', 'Text of the twenty second international meeting on Syria', 'astana-22'],
  ['two scripts', 'ar', 'بيان أستانة ٢١ بشأن سوريا', 'astana-21'],
  ['a year and an ordinal of the year’s meetings', 'ar', 'وقال إن الدورة الثالثة للجنة عقدت في جنيف.', null],
  [
    'broken lines inside the number',
    'ar',
    'الاجتماع الدولي الحادي\nوالعشرون حول سوريا\nأستانا، 24-25 يناير 2024',
    'astana-21',
  ],
  [
    'a meeting of a group before its own number',
    'ar',
    'على هامش الاجتماع الثالث لفريق العمل، واصلت الوفود أعمال الجولة العاشرة في سوتشي.',
    'astana-10',
  ],
  [
    'the days of the round before alone',
    'en',
    'The guarantors met again in Astana, six weeks after the summit of 22 November 2017 in Sochi, for the eighth round.',
    'astana-08',
  ],
  [
    'the month and its number',
    'ar',
    'في ختام الجولة السابعة من محادثات أستانا، وقبل الجولة المقبلة في كانون الأول 2017، صدر بيان.',
    'astana-07',
  ],
];

test.each(OPENINGS)('the round of a text: %s', (_, language, text, id) => {
  expect(roundOf(text, language)).toBe(id);
});
