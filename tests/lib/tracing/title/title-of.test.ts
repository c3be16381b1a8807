import { loadCorpus } from '@/prisma/corpus';
import { titleOf } from '@/lib/tracing/title/title-of';
import type { TracedCommitment } from '@/lib/tracing/tracing';
import type { DueDate } from '@/lib/domain/due-date';

const { vocabulary, calendar } = loadCorpus();

function commitment(
  quote: string,
  themes: string[],
  promisedOn: string,
  latest: string | null = null,
): TracedCommitment {
  const due: DueDate | null = latest
    ? { edtf: latest, earliest: latest, latest, precision: 'day', isApproximate: false, start: 0, end: 0, words: '' }
    : null;
  const source = { clauseId: 'c1', documentKey: 'x.ar', sourceKind: 'press' as const, start: 0, end: quote.length };
  return {
    roundId: 'astana-08',
    promisedOn,
    strength: 'decision',
    themes,
    parties: [],
    due,
    sources: [{ ...source, quote, before: '', after: '.' }],
  };
}

const CASES: [string, string[], string, string | null, string, string][] = [
  [
    'تقرر عقد الاجتماع الدولي التالي في أستانا في شباط',
    ['meetings'],
    '2017-12-22',
    '2018-02-28',
    'الجولة 9',
    'Round 9',
  ],
  [
    'They decided to hold the thirteenth round in Nur-Sultan',
    ['meetings'],
    '2019-04-26',
    null,
    'الجولة 13',
    'Round 13',
  ],
  ['عقد الاجتماع الدولي الثالث والعشرين في أستانا', ['meetings'], '2024-11-12', null, 'الجولة 23', 'Round 23'],
  ['القمة الثلاثية المقبلة ستعقد في طهران', ['meetings'], '2018-04-04', null, 'القمة 3', 'Summit 3'],
  ['واتفقوا على عقد القمة التالية في روسيا', ['meetings'], '2022-07-19', null, 'قمة في روسيا', 'Summit in Russia'],
  [
    'تتبنى تنظيم مجموعة العمل الخاصة بالمعتقلين',
    ['detainees'],
    '2017-12-22',
    null,
    'المعتقلون والمخطوفون: مجموعة عمل',
    'Detainees and abductees: working group',
  ],
  [
    'دعوا إلى عقد الدورة التاسعة للجنة الدستورية',
    ['constitutional-committee'],
    '2023-06-21',
    null,
    'اللجنة الدستورية: دورة 9',
    'Constitutional Committee: session 9',
  ],
  ['سيواصلون جهودهم', ['political-process'], '2017-12-22', null, 'المسار السياسي', 'Political process'],
];

describe('the name that a commitment gets by rule', () => {
  test.each(CASES)('%s', (quote, themes, promisedOn, latest, ar, en) => {
    expect(titleOf(commitment(quote, themes, promisedOn, latest), vocabulary, calendar)).toEqual({ ar, en });
  });

  test('a theme that the vocabulary does not know leaves the things, and nothing known leaves a word', () => {
    expect(titleOf(commitment('سيفتحون معابر', ['unheard-of'], '2017-12-22'), vocabulary, calendar).en).toBe(
      'Crossings',
    );
    expect(titleOf(commitment('سيفعلون', [], '2017-12-22'), vocabulary, calendar)).toEqual({
      ar: 'تعهد',
      en: 'Commitment',
    });
  });
});
