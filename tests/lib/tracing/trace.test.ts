import { trace } from '@/lib/tracing/trace';
import type { DateMention } from '@/lib/domain/due-date';
import type { TracedDocument } from '@/lib/tracing/tracing';
import { calendar, document, vocabulary, type Said } from './made-up';

const traced = (...documents: TracedDocument[]) => trace(documents, calendar, vocabulary);

/** Relations of the links from the first commitment, in order. */
function relations(promise: Said, ...later: Said[][]): string[] {
  const documents = [document(1, [promise]), ...later.map((said, i) => document(i + 2, said))];
  return traced(...documents)
    .followUps.filter(({ from }) => from === 0)
    .map(({ relation }) => relation);
}

const report = (words: string, more: Partial<Said> = {}): Said => ({ words, kind: 'assessment', ...more });

function pastDate(day: string): DateMention {
  return {
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day',
    isApproximate: false,
    start: 0,
    end: 1,
    role: 'event-past',
    rule: '',
  };
}

const wells = { words: 'They decided to deliver pumps for the water station at Karsa', due: '2020-05-30' };

describe('relations between a promise and later words about the same thing', () => {
  test.each<[string, Said, Said[][], string[]]>([
    ['it happened', wells, [[report('The pumps of the water station at Karsa were delivered')]], ['fulfils']],
    [
      'it happened after its day',
      wells,
      [[report('The pumps of the water station at Karsa arrived on 8 June', { dates: [pastDate('2020-06-08')] })]],
      ['fulfils-late'],
    ],
    [
      'it failed',
      wells,
      [[report('The delivery of pumps for the water station at Karsa was cancelled')]],
      ['sets-back'],
    ],
    [
      'not until a later day: late, but done',
      wells,
      [
        [
          report('The pumps of the water station at Karsa were not delivered until 8 June', {
            dates: [pastDate('2020-06-08')],
          }),
        ],
      ],
      ['fulfils-late'],
    ],
    [
      'promised again with a new date',
      wells,
      [[{ words: 'They agreed to deliver the pumps for the water station at Karsa later', due: '2020-12-31' }]],
      ['reschedules'],
    ],
    [
      'promised again as before',
      wells,
      [[{ words: 'They agreed to deliver the pumps for the water station at Karsa', due: '2020-05-30' }]],
      ['reiterates'],
    ],
    ['discussed and no more', wells, [[report('They discussed the pumps for the water station at Karsa')]], []],
    [
      'asked of others',
      wells,
      [[{ words: 'They urged donors to pay for pumps at the water station at Karsa', kind: 'appeal' }]],
      [],
    ],
    ['another thing of the same theme', wells, [[report('The bridge over the dam was opened')]], []],
    [
      'a standing promise has steps',
      { words: 'They will continue the mutual release of prisoners', themes: ['prisoners'], strength: 'intent' },
      [[report('They welcomed the release of forty prisoners', { themes: ['prisoners'] })]],
      ['progresses'],
    ],
    [
      'promised by another side',
      { ...wells, parties: ['north'] },
      [[{ words: 'They agreed to deliver the pumps for the water station at Karsa', parties: ['south'] }]],
      [],
    ],
  ])('%s', (_, promise, later, expected) => {
    expect(relations(promise, ...later)).toEqual(expected);
  });

  test('the nearest repeat carries the chain on', () => {
    const standing = { words: 'They will continue to protect the lake water', strength: 'intent' as const };
    const { followUps } = traced(document(1, [standing]), document(2, [standing]), document(3, [standing]));
    expect(followUps.map(({ from, toCommitment }) => [from, toCommitment])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('one act that is done has no later repeats', () => {
    expect(
      relations(
        { ...wells, due: null },
        [report('The pumps of the water station at Karsa were delivered')],
        [{ words: 'They agreed to deliver pumps for the water station at Karsa' }],
      ),
    ).toEqual(['fulfils']);
  });
});

describe('promises to meet', () => {
  const next = { words: 'They decided to hold the next meeting in Lausanne', themes: ['gatherings'] };

  test.each([
    ['in time', '2020-06-30', 'fulfils'],
    ['before its window', '2020-09-01', 'fulfils'],
    ['late', '2020-06-09', 'fulfils-late'],
  ])('%s: the next round of the series answers, with or without a text of it', (_, day, relation) => {
    const { followUps } = traced(document(1, [{ ...next, due: day }]));
    expect(followUps.map((f) => [f.to, f.relation])).toEqual([[{ kind: 'round', roundId: 'lake-2' }, relation]]);
  });

  test('a number skips the rounds between', () => {
    const { followUps } = traced(
      document(1, [{ words: 'The third round will be held at the lake', themes: ['gatherings'] }]),
    );
    expect(followUps.map(({ to }) => to)).toEqual([{ kind: 'round', roundId: 'lake-3' }]);
  });

  test('a round that the calendar does not have answers nothing', () => {
    expect(traced(document(4, [next])).followUps).toEqual([]);
  });

  test('a meeting of experts is no round', () => {
    expect(
      traced(document(1, [{ words: 'They will hold the next meeting of experts', themes: ['gatherings'] }])).followUps,
    ).toEqual([]);
  });
});

describe('two texts of one round', () => {
  const other = { key: 'report.en', kind: 'press' as const };

  test('are one commitment, the official text leading, whatever the order given', () => {
    const documents = [document(1, [wells], other), document(1, [wells])];
    const { commitments, disagreements } = traced(...documents);
    expect(commitments).toHaveLength(1);
    expect(commitments[0]!.sources.map(({ sourceKind }) => sourceKind)).toEqual(['official', 'press']);
    expect(disagreements).toEqual([]);
  });

  test('that differ in strength and date say so', () => {
    const { disagreements } = traced(
      document(1, [wells]),
      document(1, [{ ...wells, strength: 'intent', due: '2020-07-01' }], other),
    );
    expect(disagreements.map(({ field }) => field)).toEqual(['strength', 'due']);
    expect(disagreements[0]).toMatchObject({ leading: { value: 'decision' }, other: { value: 'intent' } });
  });

  test('keep apart what they say of different things', () => {
    const { commitments } = traced(
      document(1, [wells]),
      document(1, [{ words: 'They decided to rebuild the schools of the upper valley' }], other),
    );
    expect(commitments).toHaveLength(2);
  });

  test('in two languages are aligned in order', () => {
    const arabic = document(
      1,
      [
        { words: 'قررت الأطراف تسليم مضخات لمحطة المياه', due: '2020-05-30' },
        { words: 'ستواصل الأطراف الإفراج عن السجناء', themes: ['prisoners'], strength: 'intent' },
      ],
      { key: 'doc-1.ar', language: 'ar' },
    );
    const english = document(
      1,
      [wells, { words: 'They will continue to free prisoners', themes: ['prisoners'], strength: 'hortatory' }],
      { key: 'doc-1.en' },
    );
    const { commitments, disagreements } = traced(arabic, english);
    expect(commitments.map(({ sources }) => sources.map(({ documentKey }) => documentKey))).toEqual([
      ['doc-1.ar', 'doc-1.en'],
      ['doc-1.ar', 'doc-1.en'],
    ]);
    expect(disagreements).toMatchObject([{ commitment: 1, field: 'strength' }]);
  });
});

describe('the wording of a repeat', () => {
  test('can lose its date, gain a mechanism and grow weaker', () => {
    const { wordingChanges, commitments } = traced(
      document(1, [wells]),
      document(2, [
        {
          words: 'They intend to deliver the pumps for the water station at Karsa through a working group',
          strength: 'intent',
        },
      ]),
    );
    expect(wordingChanges).toMatchObject([{ from: 0, to: 1, strength: 'weaker', date: 'lost', lost: [] }]);
    const [gained] = wordingChanges[0]!.gained;
    expect(commitments[1]!.sources[0]!.quote.slice(gained!.start, gained!.end)).toBe('working group');
  });

  test('tells the old and the new date of a promise put off', () => {
    const { wordingChanges, followUps } = traced(document(1, [wells]), document(2, [{ ...wells, due: '2020-12-31' }]));
    expect(followUps.map(({ relation }) => relation)).toEqual(['reschedules']);
    expect(wordingChanges).toMatchObject([
      { date: 'moved', due: { before: { latest: '2020-05-30' }, after: { latest: '2020-12-31' } } },
    ]);
  });
});

test('a document of a round that the calendar does not have is named in the error', () => {
  const lost = { ...document(1, [wells]), roundId: 'elsewhere' };
  expect(() => traced(lost)).toThrow('document doc-1.en: its round elsewhere is not in the calendar');
});

test('the order of the documents given changes nothing', () => {
  const documents = [
    document(1, [wells]),
    document(2, [report('The pumps of the water station at Karsa were delivered')]),
  ];
  expect(traced(...documents.toReversed())).toEqual(traced(...documents));
});
