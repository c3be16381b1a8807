import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, isJoinedAt, isStrong, openingAt, textAt, toHead } from './word-tests';
import { finiteSense } from './verb-sense';

/** A verb in a finite form: "و" or a link before it opens a clause; after "that" it is what is reported. */
export const finiteVerb: GrammarForm = {
  id: 'ar/finite-verb',
  read(words, at, clause) {
    const sense = finiteSense(words, at, clause);
    if (!sense || isRelative(words, at)) return null;
    const head = toHead(at, sense);
    if (clause.head !== null && isInRelative(words, at, sense)) return null;
    if (isBoundVerb(words, at, sense) || isAsPromised(words, at, clause)) return null;
    return placed(words, at, clause, head, sense);
  },
};

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head, sense: Sense): Step | null {
  const isJoined = isJoinedAt(words, at);
  const isSecond =
    (isJoined && clause.isFrameInherited && at > clause.first + 1 && isStrong(head.act)) ||
    isAfterLink(words, at, clause);
  if (clause.head === null && !isSecond) return { opensAt: null, head };
  if (clause.head === null) return { opensAt: openingAt(words, at), head };
  const isQuoteStart = (gapAt(words, at) & GAP.quote) !== 0 && words[at]?.info.isJoined;
  if ((!isJoined || isQuoteStart) && awaitsContent(words, clause, at)) {
    return isTold(clause.head, head) ? { opensAt: null, head, isContent: true } : null;
  }
  if (!isJoined && isSubject(clause.head, clause, words, at)) return { opensAt: null, head };
  if (opens(words, at, sense)) return { opensAt: openingAt(words, at), head };
  const subject = isStrong(sense.act) || sense.form === 'future' ? subjectAfterBreak(words, at, clause) : null;
  if (subject !== null) return { opensAt: subject, head };
  return null;
}

/** "The committee is idle since May, therefore they urge": a link behind a comma and a clause that has no verb. */
function isAfterLink(words: readonly Word[], at: number, { first }: ClauseDraft): boolean {
  const isApart = (gapAt(words, at - 1) & (GAP.comma | GAP.semicolon)) !== 0;
  return (
    isApart && at - 1 >= first + LONG_ENOUGH && /^و?(?:لذلك|لذا|عليه|بالتالي|ثم|بناء)$/.test(textAt(words, at - 1))
  );
}

/** Words of a clause without a verb, at least. */
const LONG_ENOUGH = 3;

/** "…, the participants reaffirmed": the subject stands before its verb, after a break. */
function subjectAfterBreak(words: readonly Word[], at: number, clause: ClauseDraft): number | null {
  for (let i = at - 1; i >= at - 3 && i > (clause.head?.at ?? clause.first); i--) {
    const isSpeaker = has(words, i, 'common') || has(words, i, 'guarantor') || has(words, i, 'statement');
    const isJoined = textAt(words, i).startsWith('و') && !has(words, i, 'relative');
    if (gapAt(words, i) & (GAP.comma | GAP.semicolon)) return isSpeaker || isJoined ? i : null;
    if (has(words, i, 'relative') || has(words, i, 'that')) return null;
  }
  return null;
}

/** What merely happened is told by a verb of saying; after "affirmed that" it is part of the statement. */
function isTold(frame: Head, { act, form }: Head): boolean {
  return act !== 'happen' || form === 'past' || frame.act === 'say' || frame.act === 'declare';
}

/** Acts that tell a circumstance as often as they open a clause. */
const TELLING: ReadonlySet<Act> = new Set<Act>(['fail', 'support', 'adhere', 'review', 'belief', 'satisfied', 'note']);

/** "the groups that hold the area and target its people": joined to the verb of a relative clause, with no break since. */
function isInRelative(words: readonly Word[], at: number, { act }: Sense): boolean {
  if (!TELLING.has(act) || gapAt(words, at) !== 0) return false;
  for (let i = at - 1; i > at - 8 && i > 0; i--) {
    if (has(words, i, 'relative')) return true;
    if (gapAt(words, i) !== 0) return false;
  }
  return false;
}

/** "as we promised": a comparison, not an act. */
function isAsPromised(words: readonly Word[], at: number, clause: ClauseDraft): boolean {
  return textAt(words, at - 1) === 'كما' && at - 1 > clause.first && gapAt(words, at - 1) === 0;
}

/** A new clause opens at a conjunction, a link word or a break, where the verb does more than report a circumstance. */
function opens(words: readonly Word[], at: number, sense: Sense): boolean {
  const gap = gapAt(words, at);
  const isCoordinate = isJoinedAt(words, at) || has(words, at - 1, 'link') || textAt(words, at - 1) === 'وقد';
  if (sense.form === 'future') return isCoordinate;
  if (sense.act === 'do' || sense.act === 'achieve') return isCoordinate && (gap & (GAP.comma | GAP.semicolon)) !== 0;
  if (sense.act === 'be' && isResolute(words, at)) return isCoordinate;
  if (!isStrong(sense.act)) return isCoordinate && (gap & (GAP.semicolon | GAP.stop)) !== 0;
  if (sense.act === 'convene') return isCoordinate && (sense.form === 'present' || isResolve(words, at + 1));
  return isCoordinate || (gap & (GAP.comma | GAP.semicolon)) !== 0;
}

/** يبقون مصرين على, وتظل وفية ل: what they remain is an act. */
function isResolute(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const info = words[i]?.info;
    if (info?.senses.some((s) => s.form === 'participle' && RESOLUTE.has(s.act)) && !info.isDefinite) return true;
  }
  return false;
}

const RESOLUTE: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'adhere', 'belief']);

/** "the meeting … was put off": what stood first was the subject of this verb, not an act. */
function isSubject(head: Head, clause: ClauseDraft, words: readonly Word[], at: number): boolean {
  const { frame } = clause;
  const from = frame !== null && frame.at < head.at ? frame.at + 1 : clause.first;
  if (head.form !== 'noun' || head.at - from > (head.act === 'convene' ? 3 : 0)) return false;
  for (let i = head.at + 1; i < at; i++) if (has(words, i, 'governor')) return false;
  return head.act !== 'need' && head.act !== 'intend';
}

/** عقدوا العزم: they made up their mind. */
function isResolve(words: readonly Word[], at: number): boolean {
  return words[at]?.info.senses.some(({ act, form }) => act === 'intend' && form === 'noun') ?? false;
}

/** ألا, بألا: that not. */
const isNotTo = (text: string) => text === 'الا' || text === 'بالا';

/** A subjunctive after أن belongs to the verb before it, and so does a verb of purpose. */
function isBoundVerb(words: readonly Word[], at: number, sense: Sense): boolean {
  const before = textAt(words, at - 1);
  if (/^(?:متي|حالما|ريثما|ايا|مهما|كيفما|اينما|حيثما)$/.test(before)) return true;
  return (
    sense.form === 'present' &&
    (before === 'ان' || before === 'بان' || before === 'لان' || before === 'كي' || before === 'حتي' || isNotTo(before))
  );
}
