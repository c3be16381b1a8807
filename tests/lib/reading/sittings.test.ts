import { loadCorpus } from '@/prisma/corpus';
import { guessLanguage } from '@/lib/reading/languages';
import { readDocument } from '@/lib/reading/read-document';

const { vocabulary, calendar } = loadCorpus();

/** The main theme of the last clause. */
function mainTheme(text: string): string | undefined {
  const language = guessLanguage(text) ?? 'en';
  const { clauses } = readDocument(text, { vocabulary, calendar, language, roundId: 'astana-16', day: '2021-07-08' });
  return clauses.at(-1)?.themes[0];
}

test.each([
  [
    'a session without its body',
    'أكدت الدول الضامنة دعمها لعمل اللجنة الدستورية، ودعت إلى عقد دورتها المقبلة في أقرب وقت.',
    'constitutional-committee',
  ],
  [
    'a session in the next sentence',
    'رحبت الدول الضامنة بنتائج عمل الهيئة المصغرة. ودعت إلى عقد الدورة القادمة قبل نهاية العام.',
    'constitutional-committee',
  ],
  [
    'the committee by its noun alone',
    'وأعربت عن ارتياحها لاجتماعات اللجنة الدستورية في جنيف، وقررت إيفاد ممثليها إلى الاجتماع المقبل للجنة.',
    'constitutional-committee',
  ],
  [
    'a group that meets again',
    'التأم الفريق العامل المعني بالمحتجزين في طهران، ويجتمع مجددا في أنقرة في حزيران.',
    'detainees',
  ],
  [
    'a group that meets again, in English',
    'The Working Group met in Tehran and will meet again in Ankara in June.',
    'detainees',
  ],
  [
    'a committee that sits again',
    'The Constitutional Committee closed its fifth session and will reconvene in Geneva in September.',
    'constitutional-committee',
  ],
  [
    'the delegations’ own meeting',
    'The delegations discussed the file of detainees and will meet again in Sochi in June.',
    'meetings',
  ],
  ['they who praised it', 'رحبوا بنتائج عمل اللجنة الدستورية، وسيجتمعون مجددا في نور سلطان في أيلول.', 'meetings'],
  [
    'the guarantors’ next meeting',
    'رحبت الدول الضامنة باختتام أعمال اللجنة الدستورية. واتفقت على عقد اجتماعها المقبل في نور سلطان.',
    'meetings',
  ],
  ['meetings at intervals, no patrols', 'واتفقوا على عقد لقاءات دورية مع المبعوث الخاص.', 'meetings'],
])('a sitting is of what was named before: %s', (_, text, theme) => {
  expect(mainTheme(text)).toBe(theme);
});
