import type { LabelledItem, LabelledText } from '@/scripts/score/labelled';
import type { ReadClause, ReadText } from '@/scripts/score/reading';

const GUARANTORS = ['iran', 'russia', 'turkiye'];

/** A labelled promise over `[start, end)`. */
export function promise(start: number, end: number, rest: Partial<LabelledItem> = {}): LabelledItem {
  const coding = { strength: 'decision', themes: ['meetings'], parties: GUARANTORS, due: null } as const;
  return { quote: `${start}-${end}`, start, end, kind: 'commitment', ...coding, themes: ['meetings'], ...rest };
}

/** A labelled clause that is no promise. */
export function other(start: number, end: number, rest: Partial<LabelledItem> = {}): LabelledItem {
  return { quote: `${start}-${end}`, start, end, kind: 'position', ...rest };
}

/** A clause read as the promise that `promise` labels. */
export function clause(id: string, start: number, end: number, rest: Partial<ReadClause> = {}): ReadClause {
  const coding = {
    kind: 'commitment',
    strength: 'decision',
    themes: ['meetings'],
    parties: GUARANTORS,
    due: null,
  } as const;
  return { id, start, end, ...coding, ...rest };
}

/** A labelled text of round 8 and what was read of it. */
export function pair(items: LabelledItem[], clauses: ReadClause[], id = 'a'): [LabelledText, ReadText] {
  return [
    { id, text: 'x'.repeat(200), language: 'en', round: 8, items },
    { id, round: 8, clauses },
  ];
}
