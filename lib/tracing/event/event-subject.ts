import type { Event } from '@/lib/domain/calendar';
import { TermBag } from '../subject/term-bag';
import type { Subject, Term } from '../subject/subject';
import type { Lexicon } from '../words/lexicon';
import { tokenize } from '../words/tokens';

/** An event as promises are compared with it: by its titles in both languages, its kind and its place. */
export interface EventSubject extends Pick<Subject, 'terms' | 'ordinals' | 'signals'> {
  readonly event: Event;
  /** Concepts that the words of its kind name: `working-group` of a `working-group-meeting`. */
  readonly core: ReadonlySet<string>;
  /** A sitting of people, not an act. */
  readonly isMeeting: boolean;
}

const NUMBERS = ['session', 'project', 'number'];

/** Reads an event. Its number is the figure of its session or project, or what its title says. */
export function readEvent(event: Event, lexicon: Lexicon): EventSubject {
  const bag = bagOf(
    `${event.title.ar}\n${event.title.en}\n${event.place.en}\n${event.kind.replaceAll('-', ' ')}`,
    lexicon,
  );
  const kind = bagOf(event.kind.replaceAll('-', ' '), lexicon);
  const figures = NUMBERS.map((name) => event.figures[name]).filter((figure) => typeof figure === 'number');
  const terms = new Map<string, Term>([...bag.terms].filter(([, term]) => term.isNeutral && term.role !== 'name'));
  return {
    event,
    terms,
    ordinals: figures.length > 0 ? new Set(figures) : bag.ordinals,
    signals: bag.signals,
    core: new Set(kind.terms.keys()),
    isMeeting: [...kind.terms.values()].some((term) => term.role === 'meeting'),
  };
}

function bagOf(text: string, lexicon: Lexicon) {
  const tokens = tokenize(text);
  const bag = new TermBag(tokens, lexicon, []);
  bag.addRange(0, tokens.length, 'own');
  return bag.contents();
}
