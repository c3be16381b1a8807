import type { Span } from '@/lib/domain/due-date';
import { isNaming } from '../subject/term-bag';
import type { Subject, Term } from '../subject/subject';

type Named = Pick<Subject, 'terms' | 'signals' | 'document' | 'clause' | 'hasPronoun'>;

/**
 * Key of the first body, meeting, instrument, group or thing that a clause names in its own words, else its act,
 * else the first in what it refers to; that comes before its act where a pronoun points there: "its completion".
 * Both languages put what is done before what it is done with, for and through: "exchange lists of detainees through the group".
 */
export function headOf({ terms, signals, document, clause, hasPronoun }: Named): string | null {
  const topicEnd = topicEndOf(document.text, clause);
  const isTopic = ({ spans }: Term) => spans.length > 0 && spans.every(({ start }) => start < topicEnd);
  const isFirst = (term: Term) =>
    (isNaming(term) || term.role === 'meeting') && !isBasis(term, document.text) && !isTopic(term);
  const candidates = [...terms.values()].filter(isFirst);
  const isMatter = ({ role }: Term) => role === 'thing' || role === 'instrument';
  const hasMatter = candidates.some((term) => term.origin === 'own' && isMatter(term)) && !signals.has('sets-up');
  const matter = hasMatter ? candidates.filter(({ key }) => !ACTORS.has(key)) : candidates;
  const act = [...terms.values()].find(({ role, origin }) => role === 'act' && origin === 'own');
  const first = (origin: Term['origin']) => matter.find((term) => term.origin === origin);
  const named = first('own') ?? (hasPronoun ? first('reference') : act);
  return (named ?? first('reference') ?? act)?.key ?? null;
}

/** As for, regarding, on, in the file of: a clause may begin with its topic, which is more than its matter. */
const TOPIC = [
  /^و?(?:أما|بخصوص|بشأن|حول|عن|وعن)\s/,
  /^و?(?:في (?:ملف|شأن|موضوع|مجال|الملف|الشأن)|على (?:صعيد|الصعيد|المسار))\s/,
  /^(?:as for|regarding|concerning|on|with regard to)\s/i,
];
const LONGEST_TOPIC = 50;

/** Where the topic before a clause's first comma ends, or its start where it has none. */
function topicEndOf(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + LONGEST_TOPIC));
  const comma = TOPIC.some((opening) => opening.test(head)) ? head.search(/[،,]/) : -1;
  return comma < 0 ? start : start + comma;
}

/** under, pursuant to, in accordance with, on the basis of: what follows is what it rests on. */
const RESTS_ON =
  /(?:بموجب|وفق|وفقا ل|وفقاً ل|طبقا ل|طبقاً ل|بحسب|عملا ب|عملاً ب|under the|pursuant to|accordance with)\s*(?:the\s*)?$/;
const FAR_ENOUGH = 20;

function isBasis({ role, origin, spans }: Term, text: string): boolean {
  const start = spans[0]?.start;
  if (role !== 'instrument' || origin !== 'own' || start === undefined) return false;
  return RESTS_ON.test(text.slice(Math.max(0, start - FAR_ENOUGH), start));
}

/** Those who do it rather than what is done, where something else is named: "the experts finish the maps". */
const ACTORS: ReadonlySet<string> = new Set(
  'experts engineers envoy journalists ministers officials heads-of-delegation deputies military police medics working-group committee'
    .split(' ')
    .map((id) => `c:${id}`),
);
