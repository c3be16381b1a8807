import type { Found } from './date-form';
import type { DateLanguage } from './date-language';
import { isException } from './exceptions';
import type { Expression } from './expression';
import { NearWords, type Trails } from './near-words';
import { needsYear } from './resolve/needs-year';
import { resolve } from './resolve/resolve';
import type { Reference, Resolved } from './resolve/resolved';
import { cueAt, durationCue, type Cue } from './roles';
import type { Island } from './scan-islands';
import type { SenseName } from './token';
import type { FormReader } from './token-row';

/** What bounds a promise from the document's day on is no instrument's date. */
export const LIMITS: ReadonlySet<Expression['is']> = new Set(['limit', 'stretch', 'offset', 'vague', 'rest']);

/** A date found, before it is counted out. Offsets are of the folded text. */
export interface Draft {
  found: Found;
  /** The form that read it. */
  form: string;
  start: number;
  end: number;
  cue: Cue;
  /** The next date, where only "and" or a comma stands between: its year counts for this one. */
  partner: Draft | null;
  /** Its days; undefined as long as they are not counted out. */
  resolved: Resolved | null | undefined;
}

/** The dates of an island, the longest form at each of its words. Each is visited when its partner is known. */
export function readIsland(
  reader: FormReader,
  island: Island,
  trails: Trails,
  language: DateLanguage,
  visit: (draft: Draft) => void,
): void {
  reader.open(island);
  let before: Draft | null = null;
  let isJoined = false;
  let at = 0;
  while (at < island.length) {
    const date = reader.date(at);
    if (!date) {
      isJoined &&= isJoint(island, at);
      at++;
      continue;
    }
    const { found, form } = date;
    for (let i = -1; i < (found.others?.length ?? 0); i++) {
      const draft = toDraft(found.others?.[i] ?? found, form, island, trails, language);
      if (!draft) continue;
      if (before && isJoined) before.partner = draft;
      if (before) visit(before);
      before = draft;
      isJoined = true;
    }
    at = found.next;
  }
  if (before) visit(before);
}

const JOINTS: ReadonlySet<SenseName> = new Set(['and', 'in', 'article', 'marker', 'limit']);

/** "and", a comma or a preposition: what can stand between dates that share a year. */
function isJoint(island: Island, at: number): boolean {
  const token = island[at];
  return token?.senses.some((s) => JOINTS.has(s.is) || (s.is === 'mark' && s.mark === ',')) ?? false;
}

function toDraft(found: Found, form: string, island: Island, trails: Trails, language: DateLanguage): Draft | null {
  const [first, last] = [
    island[found.from],
    island[Math.min(found.next, found.others ? found.from + 1 : found.next) - 1],
  ];
  if (!first || !last) return null;
  const [start, end] = [first.coreStart, last.end];
  const { folded } = trails;
  const near = new NearWords(trails, first.start, end);
  if (isException(near, folded, start, end, found.expression, language.exceptions)) return null;
  const particle = first.hasAnd ? '' : folded.text.slice(first.start, first.coreStart);
  const canBeOfInstrument = !LIMITS.has(found.expression.is);
  const said = cueAt(near, particle, canBeOfInstrument, language.roles);
  const cue = found.isDuration ? durationCue(said, near) : said;
  return { found, form, start, end, cue, partner: null, resolved: undefined };
}

/** Counts a date out; one without a year takes that of the date it is joined to. Counted out once. */
export function resolveDraft(draft: Draft, day: number | null, previous: number | null): Resolved | null {
  if (draft.resolved === undefined) draft.resolved = countOut(draft, day, previous);
  return draft.resolved;
}

function countOut({ found, cue, partner }: Draft, day: number | null, previous: number | null): Resolved | null {
  const { expression } = found;
  const direction = directionOf(found, cue);
  if (partner && needsYear(expression) && !needsYear(partner.found.expression)) {
    const shared = resolveDraft(partner, day, previous)?.first ?? null;
    if (shared !== null) return resolve(expression, { day: shared, direction: 'back', previous });
  }
  return resolve(expression, { day, direction, previous });
}

/**
 * A date without a year goes back where the words speak of the past, forward where they promise. Where they say little,
 * a day is the nearest one, and a bare weekday one of the past week, of which reports are.
 */
function directionOf({ expression }: Found, cue: Cue): Reference['direction'] {
  if (expression.is === 'limit') return 'forward';
  if (cue && cue.says !== 'future') return 'back';
  if (cue === null && expression.is === 'weekday') return 'back';
  const isDay = expression.is === 'day' || (expression.is === 'range' && expression.to.is === 'day');
  return isDay && (cue === null || cue.isWeak) ? 'nearest' : 'forward';
}
