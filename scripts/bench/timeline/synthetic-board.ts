import type { Board, BoardRound } from '@/lib/domain/board';
import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp, Relation } from '@/lib/domain/follow-up';
import { fromDayNumber, toDayNumber } from '@/lib/domain/iso-day';

const WORDS =
  'تلتزم الوزارة بتنفيذ مشروع توسعة شبكة المياه والصرف الصحي في المحافظات الجنوبية قبل نهاية السنة المالية وتقديم تقرير متابعة دوري إلى اللجنة العليا'.split(
    ' ',
  );
const LANES = [
  'المياه',
  'الصحة',
  'التعليم',
  'النقل',
  'الطاقة',
  'البيئة',
  'الإسكان',
  'الزراعة',
  'المالية',
  'العدل',
  'الثقافة',
  'الرقمنة',
];
const FIRST = toDayNumber('2017-01-01');
const LAST = toDayNumber('2024-12-31');
const RELATIONS: readonly Relation[] = [
  'fulfils',
  'fulfils-late',
  'progresses',
  'reiterates',
  'reschedules',
  'sets-back',
];

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A board of `size` commitments with half as many follow-ups: 12 themes, 2017 to 2024, Arabic titles of about 80 letters. */
export function syntheticBoard(size: number, seed = 7): Board {
  const random = seededRandom(seed + size);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const rounds = listRounds();
  const commitments = Array.from({ length: size }, (_, index): Commitment => {
    const promised = FIRST + Math.floor(random() * (LAST - FIRST - 30));
    const due = Math.min(LAST, promised + 14 + Math.floor(random() * random() * 700));
    return commitmentAt(`B-${index + 1}`, promised, due, Math.floor(random() * LANES.length), titleOf(pick));
  });
  const byDay = [...commitments].sort((a, b) => (a.promisedOn < b.promisedOn ? -1 : 1));
  const followUps = Array.from({ length: size >> 1 }, (): FollowUp => {
    const from = Math.floor(random() * (size - 1));
    const to = Math.min(size - 1, from + 1 + Math.floor(random() * Math.max(2, size / 20)));
    return followUpBetween(byDay[from] as Commitment, byDay[to] as Commitment, pick(RELATIONS), rounds);
  });
  return {
    process: { id: 'synthetic', name: { ar: 'قياس', en: 'Bench' } },
    rounds,
    events: [],
    parties: [{ id: 'all', name: { ar: 'الجميع', en: 'All' }, isGuarantor: true }],
    themes: LANES.map((name, index) => ({ id: `t${index}`, name: { ar: name, en: name }, isProcedural: false })),
    documents: [],
    commitments,
    followUps,
    decisions: [],
  };
}

function titleOf(pick: (words: readonly string[]) => string): string {
  let title = pick(WORDS);
  while (title.length < 76) title += ` ${pick(WORDS)}`;
  return title;
}

function listRounds(): BoardRound[] {
  return Array.from({ length: 32 }, (_, index) => {
    const startOn = fromDayNumber(FIRST + 20 + index * 90);
    const name = { ar: `الجولة ${index + 1}`, en: `Round ${index + 1}` };
    return {
      id: `r${index}`,
      code: `B${index + 1}`,
      number: index + 1,
      series: 'bench',
      title: name,
      venue: name,
      startOn,
      endOn: startOn,
      sources: [],
      isDocumented: index % 4 === 0,
    };
  });
}

function commitmentAt(id: string, promised: number, due: number, lane: number, title: string): Commitment {
  return {
    id,
    roundId: `r${Math.min(31, Math.max(0, Math.floor((promised - FIRST - 20) / 90)))}`,
    promisedOn: fromDayNumber(promised),
    strength: lane % 3 === 0 ? 'decision' : lane % 3 === 1 ? 'intent' : 'hortatory',
    themes: [`t${lane}`],
    parties: ['all'],
    due: {
      edtf: null,
      earliest: fromDayNumber(Math.max(promised, due - 30)),
      latest: fromDayNumber(due),
      precision: 'month',
      isApproximate: false,
      words: '',
      start: 0,
      end: 0,
    },
    title: { ar: title, en: title },
    review: 'machine',
    sources: [],
  };
}

function followUpBetween(
  from: Commitment,
  to: Commitment,
  relation: Relation,
  rounds: readonly BoardRound[],
): FollowUp {
  const clause = {
    clauseId: to.id,
    documentKey: 'd',
    sourceKind: 'official' as const,
    quote: '',
    before: '',
    after: '',
    start: 0,
    end: 0,
  };
  return {
    commitmentId: from.id,
    to: { kind: 'clause', clause, roundId: rounds[0]?.id ?? '', commitmentId: to.id },
    relation,
    answeredOn: to.promisedOn,
    score: 1,
    matched: { from: [], to: [] },
    rules: [],
  };
}
