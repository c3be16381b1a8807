import type { Word } from '../common/words';

const DOCUMENT = /^(?:statement|communique|declaration|conclusions|protocol|memorandum|document|record|summary)$/;
const KIND =
  /^(?:joint|final|closing|concluding|official|trilateral|tripartite|agreed|the|a|outcome|full|text|of|chair's|chairman's|presidential)$/;
/** A verb behind it makes a headline. */
const VERB =
  /^(?:is|are|was|were|has|have|says?|said|calls?|urges?|agrees?|agreed|condemns?|rejects?|vows?|reaffirms?|backs?|hails?|ends?|leaves?|welcomes?)$/;

/** "Joint Statement by …", "Final communiqué of …": the parties' own text, whatever verbs of telling it has. */
export function isOfficialTitle(words: readonly Word[]): boolean {
  let at = 0;
  while (at < 4 && KIND.test(words[at]?.info.text ?? '')) at++;
  return DOCUMENT.test(words[at]?.info.text ?? '') && !VERB.test(words[at + 1]?.info.text ?? '');
}
