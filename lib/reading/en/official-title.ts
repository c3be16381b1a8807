import type { Word } from '../common/words';

const DOCUMENT = /^(?:statement|communique|declaration|conclusions|protocol|memorandum|document|record|summary)$/;
const KIND: ReadonlySet<string> = new Set(
  (
    "joint final closing concluding official trilateral tripartite agreed the a outcome full text of chair's " +
    "chairman's presidential"
  ).split(' '),
);
/** A verb behind it makes a headline. */
const VERB: ReadonlySet<string> = new Set(
  (
    'is are was were has have says say said calls call urges urge agrees agree agreed condemns condemn rejects ' +
    'reject vows vow reaffirms reaffirm backs back hails hail ends end leaves leave welcomes welcome'
  ).split(' '),
);

/** "Joint Statement by …", "Final communiqué of …": the parties' own text, whatever verbs of telling it has. */
export function isOfficialTitle(words: readonly Word[]): boolean {
  let at = 0;
  while (at < 4 && KIND.has(words[at]?.info.text ?? '')) at++;
  return DOCUMENT.test(words[at]?.info.text ?? '') && !VERB.has(words[at + 1]?.info.text ?? '');
}
