import type { Bilingual } from '@/lib/domain/language';
import type { Theme } from '@/lib/domain/vocabulary';
import type { Frame } from '../link/frame';
import type { Subject, TermRole } from '../subject/subject';
import type { TracedCommitment } from '../tracing';
import type { Concept } from '../words/concept';
import { tokenize } from '../words/tokens';

/** What tells a promise best comes first; signals, parties and plain words never name it. */
const ORDER: readonly TermRole[] = ['body', 'meeting', 'instrument', 'thing', 'act', 'group'];

/** Concepts too general to name a promise beside others. */
const GENERAL = new Set([
  'meeting',
  'zone',
  'mechanism',
  'list',
  'resolution',
  'statement',
  'delivery',
  'envoy',
  'relations',
]);

/** Sittings as such. */
const SITTINGS = new Set(['meeting', 'round', 'session', 'summit']);

const MOST = 2;

/** What names a commitment: the most telling things of its own words, where it is to be, and else in which year. */
export interface Names {
  readonly things: readonly Bilingual[];
  /** A place that is no party (a country that signs is everywhere). */
  readonly place: Bilingual | null;
  readonly year: string | null;
}

/** The names in a commitment's own words that its theme does not say already. */
export function namesIn(
  subject: Subject,
  { due }: Pick<TracedCommitment, 'due'>,
  theme: Theme | null,
  frame: Frame,
): Names {
  const { conceptsById } = frame.lexicon;
  const inTheme = theme ? conceptsNamed(theme, frame) : new Set<string>();
  const own = [...subject.terms.values()].filter((term) => term.origin === 'own' && term.key.startsWith('c:'));
  const concepts = own.flatMap((term) => conceptsById.get(term.key.slice('c:'.length)) ?? []);
  const told = concepts.filter(
    (each) => ORDER.includes(each.role) && !inTheme.has(each.id) && isTelling(each, subject),
  );
  const ranked = told.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  const things = ranked.map((each) => numbered(each, [...subject.ordinals][0]));
  return { things, place: placeIn(subject, concepts), year: due?.latest?.slice(0, 4) ?? null };
}

function rank({ id, role }: Concept): number {
  return ORDER.indexOf(role) + (GENERAL.has(id) ? ORDER.length : 0);
}

/** "The presidents" names a summit only where one is to be held. */
function isTelling({ role, id }: Concept, { signals }: Subject): boolean {
  return role !== 'meeting' || !SITTINGS.has(id) || signals.has('convenes');
}

/** What the name of the theme says already. */
function conceptsNamed({ name }: Theme, { lexicon }: Frame): Set<string> {
  const tokens = tokenize(`${name.ar}\n${name.en}`);
  return new Set(lexicon.subjectsIn(tokens, 0, tokens.length).map((mention) => mention.concept.id));
}

/** A numbered sitting carries its number: `session 6`. */
function numbered({ role, name }: Concept, number: number | undefined): Bilingual {
  if (role !== 'meeting' || number === undefined) return name;
  return { ar: `${name.ar} ${number}`, en: `${name.en} ${number}` };
}

/** in, at, to: what stands before a place that is where it is to be. The Sochi accord is in no Sochi. */
const SAYS_WHERE = /(?:^|\s)(?:في|إلى|in|at|to)\s+$/;
const FAR_ENOUGH = 8;

function placeIn({ document, terms }: Subject, concepts: readonly Concept[]): Bilingual | null {
  const { text } = document;
  const parties = concepts.filter(({ role }) => role === 'party').map(({ name }) => name.en);
  const isWhere = (start: number, { name }: Concept) =>
    SAYS_WHERE.test(text.slice(Math.max(0, start - FAR_ENOUGH), start)) ||
    (text[start] === 'ب' && !name.ar.startsWith('ب'));
  const isNamed = (each: Concept) => terms.get(`c:${each.id}`)?.spans.some(({ start }) => isWhere(start, each));
  const places = concepts.filter(({ role, name }) => role === 'place' && !parties.includes(name.en));
  return places.find(isNamed)?.name ?? null;
}
