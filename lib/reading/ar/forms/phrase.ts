import { foldText } from '../../common/fold';
import type { Act } from '../../common/word-info';
import type { Word } from '../../common/words';
import { pastForms, presentForms } from '../word-forms';
import { PHRASES } from '../words/phrases';
import { gapAt, textAt } from './word-tests';

interface Phrase {
  act: Act;
  rests: readonly (readonly string[])[];
}

/** Words between the verb and what belongs to it, at most: its subject. */
const REACH = 9;
/** Where what follows begins with one, it is the first after the verb. */
const PREPOSITION = /^(?:في|من|علي|الي|عن|عند)$/;
const BY_VERB = byVerb();

function byVerb(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [act, past, present, rest] of PHRASES) {
    const rests = rest.split('|').map((words) => foldText(words).split(' '));
    const forms = new Set([...pastForms(past), ...presentForms(foldText(present))].map(({ text }) => text));
    for (const text of forms) phrases.set(text, [...(phrases.get(text) ?? []), { act, rests }]);
  }
  return phrases;
}

/** The act of a verb with the words that belong to it: وقف ضد, انتهى من دون. Null where the verb stands for itself. */
export function phraseAct(words: readonly Word[], at: number): Act | null {
  const info = words[at]?.info;
  if (!info) return null;
  const found = BY_VERB.get(info.isJoined ? info.text.slice(1) : info.text);
  if (!found) return null;
  let isPast = false;
  for (let i = at + 1; i <= at + REACH && gapAt(words, i) === 0; i++) {
    const phrase = found.find(({ rests }) =>
      rests.some(
        (rest) =>
          !(isPast && PREPOSITION.test(rest[0] ?? '')) && rest.every((word, n) => textAt(words, i + n) === word),
      ),
    );
    if (phrase) return phrase.act;
    isPast ||= PREPOSITION.test(textAt(words, i));
  }
  return null;
}
