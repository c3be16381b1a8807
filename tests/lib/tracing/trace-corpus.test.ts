import { daysLate, statusOf } from '@/lib/domain/status';
import { answersTo, corpus, documents, promisesOf, tracing } from './shipped';

const AS_OF = '2025-10-01';

describe('the facts of the shipped corpus', () => {
  test.each([
    [
      'the round after 7, promised for December 2017, was held then',
      'astana-07',
      'الجولة المقبلة',
      'fulfils astana-08',
    ],
    ['the round after 8 came late', 'astana-08', 'رفيع المستوى التالي', 'fulfils-late astana-09'],
    ['the round after 11 came late', 'astana-11', 'في فبراير/شباط 2019', 'fulfils-late astana-12'],
    ['the preparatory meeting was held', 'astana-08', 'تحضيري', 'fulfils prep-2018-01-sochi'],
    ['a sitting shows that the joint group exists', 'astana-04', 'فريق عمل مشتركاً', 'fulfils jwg-2017-09-astana'],
    ['the congress was held', 'astana-08', 'مؤتمر حوار', 'fulfils congress-2018-sochi'],
    ['the working group met', 'astana-08', 'تنظيم مجموعة العمل', 'fulfils wg-detainees-01'],
    ['the working group exchanged detainees', 'astana-08', 'تنظيم مجموعة العمل', 'progresses exchange-01'],
    ['round 11 reports the exchange', 'astana-08', 'تنظيم مجموعة العمل', 'progresses a clause of astana-11'],
    ['round 20 repeats the working group', 'astana-08', 'تنظيم مجموعة العمل', 'reiterates a clause of astana-20'],
    ['the committee was formed', 'astana-11', 'لإنهاء تشكيلها', 'fulfils cc-formed'],
    ['the committee exists by round 20', 'astana-11', 'لإنهاء تشكيلها', 'fulfils a clause of astana-20'],
    ['the ninth session was not held', 'astana-20', 'الدورة التاسعة', 'sets-back cc-09-2024-plan'],
    ['the sixth session was held', 'astana-16', 'الجولة السادسة للجنة', 'fulfils cc-06'],
    ['the third meeting of the group was held', 'astana-09', 'الاجتماع الثالث', 'fulfils wg-detainees-03'],
    ['the summit in Iran was held in Tehran', 'summit-2019-ankara', 'القمة التالية', 'fulfils summit-2022-tehran'],
    ['the round after 14 came late', 'astana-14', 'آذار/مارس 2020', 'fulfils-late astana-15'],
    [
      'a summit promised the round after 14 again, without a date',
      'astana-14',
      'آذار/مارس 2020',
      'reiterates a clause of summit-2020-video',
    ],
  ])('%s', (_, roundId, words, answer) => {
    expect(answersTo(roundId, words)).toContain(answer);
  });

  test('the round after 8 was 75 days late', () => {
    const [promise] = promisesOf('astana-08', 'رفيع المستوى التالي');
    expect(daysLate(promise!.commitment, promise!.links, AS_OF)).toBe(75);
  });

  test('the round after 22 was not held: overdue by computing', () => {
    const [promise] = promisesOf('astana-22', 'الثالث والعشرين');
    expect(promise!.links).toEqual([]);
    expect(statusOf(promise!.commitment, [], [], AS_OF, [])).toBe('overdue');
  });

  test('the ninth session is stalled', () => {
    const [promise] = promisesOf('astana-20', 'الدورة التاسعة');
    expect(statusOf(promise!.commitment, promise!.links, [], AS_OF, [])).toBe('stalled');
  });
});

describe('what holds of every link', () => {
  const endOf = new Map(corpus.calendar.rounds.map(({ id, endOn }) => [id, endOn]));

  test('it leads to a later round or event', () => {
    for (const { from, to, answeredOn } of tracing.followUps) {
      const promised = tracing.commitments[from]!.promisedOn;
      expect(answeredOn > promised).toBe(true);
      if (to.kind !== 'event') expect(endOf.get(to.roundId)! > promised).toBe(true);
    }
  });

  test('its words stand inside the quotes', () => {
    for (const { from, to, matched } of tracing.followUps) {
      const [leading] = tracing.commitments[from]!.sources;
      for (const { start, end } of matched.from) expect(leading!.quote.slice(start, end).length).toBe(end - start);
      for (const { start, end } of matched.to) {
        expect(to.kind === 'clause' && to.clause.quote.slice(start, end).length).toBe(end - start);
      }
    }
  });

  test('it carries a rule and a score of at least one half', () => {
    for (const { rules, score } of tracing.followUps) {
      expect(rules.length).toBeGreaterThan(0);
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test('a promise that the calendar answers is not answered by its own round', () => {
    for (const { from, to } of tracing.followUps) {
      if (to.kind === 'round') expect(to.roundId).not.toBe(tracing.commitments[from]!.roundId);
    }
  });
});

describe('merging', () => {
  test('a summary and its translation are one commitment, the Arabic leading', () => {
    const [promise] = promisesOf('astana-22', 'الثالث والعشرين');
    expect(promise!.commitment.sources.map(({ documentKey }) => documentKey)).toEqual([
      'astana-22-summary.ar',
      'astana-22-summary.en',
    ]);
  });

  test('every clause that is a commitment is the source of exactly one', () => {
    const sources = tracing.commitments.flatMap((c) => c.sources.map((s) => `${s.documentKey}#${s.clauseId}`));
    const clauses = documents.flatMap(({ key, reading }) =>
      reading.clauses.filter(({ kind }) => kind === 'commitment').map(({ id }) => `${key}#${id}`),
    );
    expect([...sources].sort()).toEqual([...clauses].sort());
  });

  test('a source stands in its sentence', () => {
    const texts = new Map(documents.map(({ key, text }) => [key, text]));
    for (const { before, quote, after, documentKey, start, end } of tracing.commitments.flatMap((c) => c.sources)) {
      const text = texts.get(documentKey)!;
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(start - before.length, end + after.length)).toBe(before + quote + after);
    }
  });
});
