import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

const ANY = /^(?:any|attempts?|failure|whoever|those|anyone|nobody|nothing|none|no)$/;
/** What things do, and promises never: "would only increase tension". */
const EFFECT: ReadonlySet<string> = new Set(
  (
    'increase raise heighten undermine complicate jeopardise jeopardize threaten endanger imperil harm hurt ' +
    'worsen hamper hinder aggravate exacerbate deepen destabilise destabilize serve benefit backfire embolden ' +
    'trigger cause result prove affect cost spark ignite fuel drive push plunge weaken damage derail poison ruin ' +
    'doom mean spell amount represent constitute strengthen play set bring open encourage discourage force create'
  ).split(' '),
);
const THING: ReadonlySet<string> = new Set(
  (
    'operation offensive attack assault step steps move moves action actions delay sanctions presence escalation ' +
    'incursion strike strikes policy policies partition war solution withdrawal intervention settlement agreement ' +
    'deal lack absence that this it such failure return recognition secession occupation'
  ).split(' '),
);
const BACK = 5;

/** "Any violation will be met firmly", "such an operation would only increase tension": what a thing will do is a judgement. */
export const anyWill: Rule = {
  id: 'any-will',
  confidence: 0.7,
  read({ clause: { head, first }, words, due, act }) {
    if (head?.form !== 'future' || act === 'convene' || act === 'planned' || act === 'endeavour') return null;
    const start = Math.max(first, head.at - BACK);
    if (ANY.test(words[subjectStart(words, first, head.at)]?.info.text ?? '') && due === null) return POSITION;
    const verb = [1, 2]
      .map((d) => words[head.at + d]?.info.text ?? '')
      .find((text) => !/^(?:only|also|further|not|[a-z]+ly)$/.test(text));
    if (!EFFECT.has(verb ?? '') || due !== null) return null;
    for (let at = start; at < head.at; at++) if (THING.has(words[at]?.info.text ?? '')) return POSITION;
    return null;
  },
};

/** The first word behind the last "that" or comma before the verb. */
function subjectStart(words: readonly { info: { text: string }; gap: number }[], first: number, verb: number): number {
  for (let at = verb - 1; at > first; at--) {
    if (words[at]?.info.text === 'that') return at + 1;
    if (((words[at]?.gap ?? 0) & 1) !== 0) return at;
  }
  return first;
}
