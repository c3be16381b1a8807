import { readText } from '../../read-text';
import type { Reading } from './composed';
import { FACTS_AND_STANDS } from './facts-and-stands';
import { OUTCOMES_AND_TURNS } from './outcomes-and-turns';
import { PARTIES_AND_DAYS } from './parties-and-days';
import { RESOLVE_AND_LABELS } from './resolve-and-labels';
import { SPEAKERS_AND_ORDER } from './speakers-and-order';
import { WAYS_OF_PROMISING } from './ways-of-promising';

const DAY = '2019-07-08';

function firstPromise(text: string) {
  const promise = readText(text, 'ar', DAY).find(({ kind }) => kind === 'commitment');
  if (!promise) return {};
  const { parties, themes, due } = promise;
  return { parties: [...parties].sort().join(','), theme: themes[0] ?? '', due: due ? (due.edtf ?? 'vague') : 'none' };
}

describe.each<[name: string, cases: readonly Reading[]]>([
  ['ways of promising, asking and thanking', WAYS_OF_PROMISING],
  ['who is bound, by what day, about what', PARTIES_AND_DAYS],
  ['facts and stands', FACTS_AND_STANDS],
  ['speakers and word order', SPEAKERS_AND_ORDER],
  ['outcomes and turns of phrase', OUTCOMES_AND_TURNS],
  ['resolve without a verb, labels, what came before', RESOLVE_AND_LABELS],
])('Arabic: %s', (_, cases) => {
  test.each(cases.map(([kinds, text, first]) => ({ kinds, text, first: first ?? {} })))(
    '$kinds: $text',
    ({ kinds, text, first }) => {
      const read = readText(text, 'ar', DAY).map(({ kind, strength }) => (strength ? `${kind}/${strength}` : kind));
      expect(read.join(' ')).toBe(kinds);
      expect(firstPromise(text)).toMatchObject(first);
    },
  );
});
