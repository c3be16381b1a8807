import type { DateMention } from '@/lib/domain/due-date';
import { sourceSpan, type Folded } from '../fold';
import type { Found } from './date-form';
import type { DateLanguage } from './date-language';
import { toDateValue } from './date-value';
import type { Expression } from './expression';
import { isException, sourceWords } from './exceptions';
import { NearWords } from './near-words';
import { needsYear } from './resolve/needs-year';
import { resolve } from './resolve/resolve';
import { yearOfResolved, type Reference, type Resolved } from './resolve/resolved';
import { cueAt, roleOf, type Cue } from './roles';
import { scanIslands, type Island } from './scan-islands';
import type { Sense, SenseName } from './token';
import { FormReader } from './token-row';

/** Senses that make an island worth reading. */
const ANCHORS: ReadonlySet<SenseName> = new Set([
  'month',
  'weekday',
  'unit',
  'unit-end',
  'day-word',
  'season',
  'vague',
  'this-month',
]);

const isAnchor = (sense: Sense) => (sense.is === 'number' ? sense.digits === 4 : ANCHORS.has(sense.is));

/** What bounds a promise from the document's day on is no instrument's date. */
const LIMITS: ReadonlySet<Expression['is']> = new Set(['limit', 'stretch', 'offset', 'vague', 'rest']);

/** A date found, before it is counted out. Offsets are of the folded text. */
interface Draft {
  found: Found;
  start: number;
  end: number;
  cue: Cue;
  /** The next date, where only "and" or a comma stands between: its year counts for this one. */
  partner: Draft | null;
  resolved: Resolved | null;
}

/**
 * Reads every date of a folded text between two of its offsets: the islands of time words in it, the longest form at
 * each of their words, then the days that each names. Linear in the length of the text.
 * @param day the document's day as days since 1970
 */
export function readMentions(
  folded: Folded,
  from: number,
  to: number,
  language: DateLanguage,
  day: number | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  let previousYear: number | null = null;
  scanIslands(folded, from, to, language.lexicon, isAnchor, (island) => {
    const drafts = readIsland(island, folded, language);
    for (const draft of drafts.toReversed()) draft.resolved = resolveDraft(draft, day, previousYear);
    for (const draft of drafts) {
      const mention = toMention(draft, folded, language.id, day);
      if (!mention || !draft.resolved) continue;
      mentions.push(mention);
      previousYear = yearOfResolved(draft.resolved) ?? previousYear;
    }
  });
  return mentions;
}

function readIsland(island: Island, folded: Folded, language: DateLanguage): Draft[] {
  const reader = new FormReader(island, language.forms);
  const drafts: Draft[] = [];
  let at = 0;
  let joinedFrom = -1;
  while (at < island.length) {
    const found = reader.date(at);
    if (!found) {
      if (!isJoint(island, at)) joinedFrom = -1;
      at++;
      continue;
    }
    for (const each of [found, ...(found.others ?? [])]) {
      const draft = toDraft({ ...each, form: found.form ?? '' }, island, folded, language);
      if (!draft) continue;
      const before = drafts[joinedFrom];
      if (before) before.partner = draft;
      joinedFrom = drafts.push(draft) - 1;
    }
    at = found.next;
  }
  return drafts;
}

/** "and", a comma or a preposition: what can stand between dates that share a year. */
function isJoint(island: Island, at: number): boolean {
  const names = ['and', 'in', 'article', 'marker', 'limit'];
  return island[at]?.senses.some((s) => names.includes(s.is) || (s.is === 'mark' && s.mark === ',')) ?? false;
}

function toDraft(found: Found, island: Island, folded: Folded, language: DateLanguage): Draft | null {
  const [first, last] = [
    island[found.from],
    island[Math.min(found.next, found.others ? found.from + 1 : found.next) - 1],
  ];
  if (!first || !last) return null;
  const [start, end] = [first.coreStart, last.end];
  const near = new NearWords(folded, first.start, end);
  if (isException(near, sourceWords(folded, start, end), found.expression, language.exceptions)) return null;
  const particle = first.hasAnd ? '' : folded.text.slice(first.start, first.coreStart);
  const canBeOfInstrument = !LIMITS.has(found.expression.is);
  const cue = cueAt(near, particle, canBeOfInstrument, language.roles);
  return { found, start, end, cue, partner: null, resolved: null };
}

function resolveDraft(
  { found, cue, partner }: Draft,
  day: number | null,
  previousYear: number | null,
): Resolved | null {
  const { expression } = found;
  const reference: Reference = { day, direction: directionOf(found, cue), previousYear };
  const shared = partner?.resolved?.first ?? null;
  if (shared !== null && partner && needsYear(expression) && !needsYear(partner.found.expression)) {
    return resolve(expression, { ...reference, day: shared, direction: 'back' });
  }
  return resolve(expression, reference);
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

function toMention(
  { found, start, end, cue, resolved }: Draft,
  folded: Folded,
  languageId: string,
  day: number | null,
): DateMention | null {
  if (!resolved) return null;
  // Counted from an untold day, and about the past: how long something took.
  if (found.isDuration && cue?.says === 'past') return null;
  const isLimit = LIMITS.has(found.expression.is);
  const role = roleOf(resolved, day, cue, isLimit);
  const span = sourceSpan(folded, start, end);
  return { ...span, ...toDateValue(resolved), role, rule: `${languageId}/${found.form ?? ''}` };
}
