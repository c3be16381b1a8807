import type { Subject, Term, TermRole } from '../subject/subject';
import { isNaming } from '../subject/term-bag';

type Keys = ReadonlySet<string>;

/** Keys of what a clause names, by what they do: read once, as each clause is compared with very many. */
export interface Named {
  /** Acts, parties and families in its own words. */
  readonly acts: Keys;
  readonly parties: Keys;
  readonly families: Keys;
  /** Families of the acts and of the people in its own words. */
  readonly familiesOfActs: Keys;
  readonly familiesOfPeople: Keys;
  /** Things in its own words with their families: `f:relief c:food`. */
  readonly kinds: Keys;
  readonly ownPlaces: Keys;
  /** Places of its own words and of what it refers to. */
  readonly places: Keys;
  /** What it refers to that can be meant: things, acts and people. */
  readonly meant: Keys;
  /** Its own words name a body, a meeting, an instrument or a thing. */
  readonly hasMatter: boolean;
  /** Its own words name a body, an instrument, people or a thing. */
  readonly hasName: boolean;
}

const MATTER: ReadonlySet<TermRole> = new Set<TermRole>(['body', 'meeting', 'instrument', 'thing']);

/** True for a term of a thing: what can be done, held or put off. */
export function isMatter({ role }: Pick<Term, 'role'>): boolean {
  return MATTER.has(role);
}

/** What the terms of a clause name. */
export function namedIn(terms: Subject['terms']): Named {
  const all = [...terms.values()];
  const own = all.filter(({ origin }) => origin === 'own');
  const keysOf = (role: TermRole, of = own) => keys(of.filter((term) => term.role === role));
  return {
    acts: keysOf('act'),
    parties: keysOf('party'),
    families: keysOf('family'),
    familiesOfActs: familiesOf(own, 'act'),
    familiesOfPeople: familiesOf(own, 'group'),
    kinds: kindsIn(own),
    ownPlaces: keysOf('place'),
    places: keysOf(
      'place',
      all.filter(({ origin }) => origin !== 'sentence'),
    ),
    meant: keys(all.filter((term) => term.origin === 'reference' && canBeMeant(term))),
    hasMatter: own.some(isMatter),
    hasName: own.some(isNaming),
  };
}

/** The same, with each set as `share` keeps it. */
export function shareNamed(named: Named, share: (set: Keys) => Keys): Named {
  const { acts, parties, families, familiesOfActs, familiesOfPeople, kinds, ownPlaces, places, meant } = named;
  return {
    ...named,
    acts: share(acts),
    parties: share(parties),
    families: share(families),
    familiesOfActs: share(familiesOfActs),
    familiesOfPeople: share(familiesOfPeople),
    kinds: share(kinds),
    ownPlaces: share(ownPlaces),
    places: share(places),
    meant: share(meant),
  };
}

/** True where two sets have a key in common. */
export function hasCommon(a: Keys, b: Keys): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function canBeMeant(term: Term): boolean {
  return isMatter(term) || term.role === 'act' || isNaming(term);
}

function keys(terms: readonly Term[]): Set<string> {
  return new Set(terms.map(({ key }) => key));
}

function kindsIn(own: readonly Term[]): Set<string> {
  const families = own.filter(({ role }) => role === 'family');
  const startsOf = ({ spans }: Term) => new Set(spans.map(({ start }) => start));
  const isAt = (starts: ReadonlySet<number>, { spans }: Term) => spans.some(({ start }) => starts.has(start));
  return new Set(
    own
      .filter(({ role }) => role === 'thing')
      .flatMap((thing) =>
        families.filter((family) => isAt(startsOf(thing), family)).map(({ key }) => `${key} ${thing.key}`),
      ),
  );
}

/** A family stands where its member stands. */
function familiesOf(own: readonly Term[], role: TermRole): Set<string> {
  const members = own.filter((term) => term.role === role);
  const starts = new Set(members.flatMap(({ spans }) => spans.map(({ start }) => start)));
  return keys(own.filter((term) => term.role === 'family' && term.spans.some(({ start }) => starts.has(start))));
}
