import type { DateMention } from '@/lib/domain/due-date';
import { sourceSpan, type Folded } from '../fold';
import { LIMITS, readIsland, resolveDraft, type Draft } from './date-draft';
import type { DateLanguage } from './date-language';
import { toDateValue } from './date-value';
import { trailsOf } from './near-words';
import type { Resolved } from './resolve/resolved';
import { roleOf } from './roles';
import { scanIslands } from './scan-islands';
import { bitsOf } from './sense-bits';
import type { Sense, SenseName, Token } from './token';
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
  'feast',
]);

const CAN_ANCHOR = bitsOf(['number', ...ANCHORS]);

function isAnchor({ senses, names, bits }: Token): boolean {
  if ((bits & CAN_ANCHOR) === 0) return false;
  return names.some((name, i) => (name === 'number' ? isYearLong(senses[i]) : ANCHORS.has(name)));
}

function isYearLong(sense: Sense | undefined): boolean {
  return sense?.is === 'number' && sense.digits === 4;
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
  const trails = trailsOf(folded, language.roles);
  const reader = new FormReader(language.forms);
  let previous: number | null = null;
  scanIslands(folded, from, to, language.lexicon, isAnchor, (island) => {
    const before = previous;
    readIsland(reader, island, trails, language, (draft) => {
      const resolved = resolveDraft(draft, day, before);
      const mention = resolved && toMention(draft, resolved, folded, language.id, day);
      if (!mention) return;
      mentions.push(mention);
      previous = resolved.last ?? resolved.first ?? previous;
    });
    return false;
  });
  return mentions;
}

function toMention(
  { found, form, start, end, cue }: Draft,
  resolved: Resolved,
  folded: Folded,
  languageId: string,
  day: number | null,
): DateMention | null {
  // Counted from an untold day, and about the past: how long something took.
  if (found.isDuration && cue?.says === 'past') return null;
  const role = roleOf(resolved, day, cue, LIMITS.has(found.expression.is));
  const span = sourceSpan(folded, start, end);
  const { edtf, earliest, latest, precision, isApproximate } = toDateValue(resolved);
  const rule = `${languageId}/${form}`;
  // Named one by one: copying three objects into one took longer than counting the days out.
  return { start: span.start, end: span.end, edtf, earliest, latest, precision, isApproximate, role, rule };
}
