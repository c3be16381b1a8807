import { entry } from '../common/dates/lexicon';
import type { RoundLanguage } from '../common/round-mentions';
import { enOrdinals, enCardinals } from './dates/numerals';

/** How English names the rounds of a process. */
export const enRounds: RoundLanguage = {
  entries: [
    ...enOrdinals,
    // Tens, for "twenty-first".
    ...enCardinals.filter(({ sense }) => sense.is === 'cardinal' && sense.value >= 20),
    entry('round, meeting', { is: 'round' }, 'round | meeting | talks | edition | rounds | consultations'),
    entry(
      'international, high-level',
      { is: 'filler' },
      `
    international | high-level | high level | ministerial | no | number | on | in | format | framework |
    process | peace | formal | regular | plenary | platform | within | for | negotiations`,
    ),
    entry('the', { is: 'article' }, 'the'),
    entry('of', { is: 'of' }, 'of'),
    entry(
      'group, committee, body, council, experts',
      { is: 'other-body' },
      `
    working group | group | committee | constitutional committee | small body | its small body | body |
    commission | council | experts | congress | conference | session`,
    ),
  ],
  writtenForms: (word) => [{ spelling: word, particleLength: 0, hasAnd: false }],
  beside:
    'after since before following prior ahead outcome outcomes results decisions previous decided agreed recalled recalling'.split(
      ' ',
    ),
};
