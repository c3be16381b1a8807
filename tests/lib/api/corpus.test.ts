import { manifestSchema, processSchema, toDocuments, toEvents, toRounds } from '@/lib/api/corpus';

const name = { ar: 'اسم', en: 'Name' };
const words = { ar: [], en: [] };

const process = processSchema.parse({
  process: { id: 'p', name, words },
  series: [
    { id: 'talks', prefix: 'T', name },
    { id: 'summit', prefix: 'S', name },
  ],
  parties: [{ id: 'one', name, isGuarantor: true, words, spokespeople: words }],
  themes: [{ id: 'meetings', name, isProcedural: true, words }],
});

const round = (id: string, series: string, number: number | null, start: string, end = start) => ({
  id,
  series,
  number,
  start,
  end,
  title: name,
  venue: name,
  sources: [],
});

const manifest = (rounds: unknown[], events: unknown[] = [], documents: unknown[] = []) => ({
  rounds,
  events,
  documents,
});

describe('a manifest', () => {
  test('gives each round a code: its number, or its place in its series', () => {
    const parsed = manifestSchema.parse(
      manifest([
        round('talks-02', 'talks', 2, '2018-02-01'),
        round('summit-b', 'summit', null, '2018-03-01'),
        round('talks-01', 'talks', 1, '2017-01-01', '2017-01-02'),
        round('summit-a', 'summit', null, '2017-11-22'),
      ]),
    );
    expect(toRounds(parsed, process).map((r) => [r.id, r.code, r.endOn])).toEqual([
      ['talks-01', 'T1', '2017-01-02'],
      ['summit-a', 'S1', '2017-11-22'],
      ['talks-02', 'T2', '2018-02-01'],
      ['summit-b', 'S2', '2018-03-01'],
    ]);
  });

  test('names the round whose series is unknown', () => {
    const parsed = manifestSchema.parse(manifest([round('r-1', 'nothing', 1, '2018-02-01')]));
    expect(() => toRounds(parsed, process)).toThrow('round r-1: no series nothing');
  });

  test.each([
    ['a day that does not exist', round('r', 'talks', 1, '2018-02-30'), 'must be a day'],
    ['an end before the start', round('r', 'talks', 1, '2018-02-02', '2018-02-01'), 'ends before it starts'],
    ['an unknown field', { ...round('r', 'talks', 1, '2018-02-01'), colour: 'red' }, 'Unrecognized key'],
    [
      'an address that is not http',
      { ...round('r', 'talks', 1, '2018-02-01'), sources: [{ url: 'javascript:alert(1)', publisher: 'x' }] },
      'Invalid URL',
    ],
  ])('refuses %s', (_, bad, message) => {
    const result = manifestSchema.safeParse(manifest([bad]));
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain(message);
  });

  test('keys a document by its id and language', () => {
    const document = {
      id: 'talks-01-text',
      file: 'documents/t.ar.txt',
      round: 'talks-01',
      kind: 'press',
      publisher: name,
      language: 'ar',
      title: name,
      publishedOn: null,
      sources: [],
    };
    const [first] = toDocuments(manifestSchema.parse(manifest([], [], [document])));
    expect(first).toMatchObject({ key: 'talks-01-text.ar', roundId: 'talks-01' });
  });

  test('keeps an event that was planned and not held', () => {
    const event = {
      id: 'plan',
      kind: 'session',
      title: name,
      place: name,
      start: '2019-12-16',
      end: '2019-12-16',
      held: false,
      certainty: 'sourced',
      sources: [],
    };
    const [read] = toEvents(manifestSchema.parse(manifest([], [event])));
    expect(read).toMatchObject({ isHeld: false, figures: {}, note: null, startOn: '2019-12-16' });
  });
});
