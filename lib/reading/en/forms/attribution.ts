import type { ClauseDraft, Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { gapAt, isVerbHere, textAt } from './place';

const TELLING: ReadonlySet<Act> = new Set<Act>(['say', 'judge', 'affirm', 'declare', 'point', 'note']);
const BREAK = GAP.comma | GAP.closing | GAP.dash;
/** Words of a speaker's name and office, at most. */
const LONGEST_SPEAKER = 9;
/** Words of an audience or a place behind the verb, at most: "told the closing session". */
const LONGEST_AUDIENCE = 5;

/** Who said it, in the middle or at the end of what was said: "…, the envoy told reporters, …"; "…," said the minister. */
export const attribution: GrammarForm = {
  id: 'en/attribution',
  read(words, at, clause) {
    const isTelling = tellsAt(words, at);
    if (!isTelling || clause.frame !== null || !isVerbHere(words, at)) return null;
    const start = speakerStart(words, at, clause.first);
    if (start === null || (start === at && !followsSpeech(words, at, clause))) return null;
    const end = endsAt(words, at);
    if (end === null) return null;
    const isOpinion = words[at]?.info.senses.some(({ act }) => act === 'judge') ?? false;
    const frame: Head = { at, act: isOpinion ? 'judge' : 'say', form: 'past', person: null };
    if (clause.head !== null && clause.head.at < start) return { opensAt: null, head: null, frame };
    const isInside = words[end] !== undefined && (gapAt(words, end) & GAP.stop) === 0;
    return clause.head === null && isInside ? { opensAt: null, head: frame } : null;
  },
};

/** A verb right behind a break follows what was said, or stands apart from its own subject: "The statement, read out by …, says". */
function followsSpeech(words: readonly Word[], at: number, { head, isQuoted }: ClauseDraft): boolean {
  return head !== null || isQuoted || (gapAt(words, at) & GAP.closing) !== 0;
}

function tellsAt(words: readonly Word[], at: number): boolean {
  if (textAt(words, at) === 'went') return textAt(words, at + 1) === 'on' && textAt(words, at + 2) !== 'to';
  // "expected to be finished" is a participle
  if (
    textAt(words, at + 1) === 'to' &&
    /^(?:expected|believed|considered|deemed|reported|said)$/.test(textAt(words, at))
  )
    return false;
  if (/^(?:promised|pledged|vowed)$/.test(textAt(words, at)))
    return words[at + 1] === undefined || (gapAt(words, at + 1) & (GAP.stop | GAP.comma)) !== 0;
  return (
    words[at]?.info.senses.some(({ act, form }) => TELLING.has(act) && form !== 'participle' && form !== 'noun') ??
    false
  );
}

/** The word behind the break before the speaker, or before the verb where he stands behind it. */
function speakerStart(words: readonly Word[], at: number, first: number): number | null {
  for (let i = at; i > first && at - i <= LONGEST_SPEAKER; i--) {
    if (gapAt(words, i) & GAP.stop) return null;
    if (gapAt(words, i) & BREAK) {
      const isJoined = words[i]?.info.marks.has('link') || words[i]?.info.marks.has('contrast');
      return isJoined || words[i]?.info.marks.has('relative') ? null : i;
    }
    if (words[i]?.info.marks.has('that')) return null;
  }
  return null;
}

/** The word that stands behind the attribution, past the text's end too; null where more follows the verb. */
function endsAt(words: readonly Word[], at: number): number | null {
  if (words[at + 1]?.info.marks.has('that')) return null;
  for (let i = at + 1; i <= at + LONGEST_AUDIENCE + 1; i++) {
    if (words[i] === undefined || gapAt(words, i) & (GAP.stop | GAP.comma | GAP.semicolon)) return i;
  }
  return null;
}
