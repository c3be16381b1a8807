import { NO_METADATA } from '@/lib/import/extract/extracted';
import { proposeMetadata, type ProcessFacts } from '@/lib/import/propose-metadata';
import { loadCorpus } from '@/prisma/corpus';
import { toCorpusInput } from '@/prisma/corpus-input';

const { catalogue, documents } = toCorpusInput(loadCorpus());
const { process, parties, themes, rounds, events, series } = catalogue;
const facts: ProcessFacts = { vocabulary: { process, parties, themes }, calendar: { rounds, events }, series };
const TODAY = '2026-01-01';
const propose = (text: string, file = NO_METADATA) => proposeMetadata(text, file, facts, TODAY);

test('every text of the corpus that names its round is proposed for that round and language', () => {
  const wrong = documents.flatMap(({ document, text }) => {
    const { metadata } = propose(text);
    const isRight =
      metadata.round === null || (metadata.round.kind === 'existing' && metadata.round.roundId === document.roundId);
    return isRight && metadata.language === document.language ? [] : [document.key];
  });
  expect(wrong).toEqual([]);
});

test('a number that the calendar does not have is a new round, with its days and a known place', () => {
  const text =
    'البيان الختامي للجولة الثالثة والعشرين من محادثات أستانا\nأستانا، 11 و12 تشرين الثاني/نوفمبر 2025\n1. تقرر الدول عقد اجتماع.';
  const { metadata, proposed } = propose(text);
  expect(metadata.round).toMatchObject({
    kind: 'new',
    series: 'astana',
    number: 23,
    startOn: '2025-11-11',
    endOn: '2025-11-12',
  });
  expect(metadata.round?.kind === 'new' && metadata.round.venue.en).toMatch(/Kazakhstan/);
  expect(metadata).toMatchObject({
    language: 'ar',
    kind: 'official',
    title: { ar: 'البيان الختامي للجولة الثالثة والعشرين من محادثات أستانا' },
  });
  expect(metadata.publishedOn).toBe('2025-11-12');
  expect(proposed).toMatchObject({ round: 'text', kind: 'text', title: 'text' });
});

test('a day of long before a new round is not the day of its text', () => {
  const text = 'بيان مشترك للجولة 23 من محادثات أستانا\n11-12 تشرين الثاني/نوفمبر 2025\nتنفيذ مذكرة 4 أيار/مايو 2017.';
  expect(propose(text).metadata).toMatchObject({ publishedOn: '2025-11-12', round: { kind: 'new', number: 23 } });
});

test('a round of long before the year at the head of a text is not proposed: its number was torn in the file', () => {
  const text =
    'البيان الختامي للجولة الثالثة والعرشين من محادثات أستانا\nأستانا، 11 و12 ترشين الثاين 2025\n1. تقرر الدول.';
  expect(propose(text).metadata).toMatchObject({ round: null, publishedOn: null });
});

test('what the file says of itself goes before what the text says', () => {
  const file = {
    title: 'Joint statement',
    publisher: 'Agency',
    url: 'https://example.org/a',
    publishedOn: '2018-02-01',
  };
  const { metadata, proposed } = propose(
    'Joint statement of the guarantors of Astana 8\nSource: Somebody\nThey agreed.',
    file,
  );
  expect(metadata).toMatchObject({
    url: file.url,
    publishedOn: file.publishedOn,
    publisher: { ar: 'Agency', en: 'Agency' },
  });
  expect(proposed).toMatchObject({ url: 'file', publisher: 'file', publishedOn: 'file' });
});

test('an address, a publisher and a kind are found in the text', () => {
  const { metadata } = propose(
    'موسكو - أفادت وكالة الأنباء بأن الدول اتفقت.\nالمصدر: وكالة الأنباء\nhttps://example.org/x.',
  );
  expect(metadata).toMatchObject({ kind: 'press', url: 'https://example.org/x', publisher: { ar: 'وكالة الأنباء' } });
});

test('a language that cannot be read is refused', () => {
  expect(() => propose('Стороны договорились провести следующую встречу в феврале.')).toThrow('unsupported-language');
});
