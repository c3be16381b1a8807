import type { ClauseDraft, Head } from '../common/clause';
import { GAP, type Word } from '../common/words';

type Span = [number, number];

const FARTHEST = 14;
/** Words of a speaker behind his verb, and of an agent behind "by". */
const LONGEST_NAME = 6;
const BREAK = GAP.comma | GAP.closing | GAP.dash;
const gap = (words: readonly Word[], at: number) => words[at]?.gap ?? 0;
const text = (words: readonly Word[], at: number) => words[at]?.info.text ?? '';

/** Where a head's subject can stand: behind "by", before the head, and where a clause before shares it. */
export function subjectSpans(words: readonly Word[], head: Head, clause: ClauseDraft): Span[] {
  const { frame } = clause;
  if (frame === head && clause.head && clause.head.at < head.at) return speakerSpans(words, head.at, clause.first);
  const agent = head.form === 'future' ? agentSpan(words, head.at, clause.last) : null;
  const before = frame && frame !== head && frame.at < head.at ? aroundSpeaker(words, frame.at, head.at, clause) : null;
  const own = before ?? [plainSpan(words, head, clause)];
  const shared = sharedSpan(words, head, clause);
  return [...(agent ? [agent] : []), ...own, ...(shared ? [shared] : [])];
}

function plainSpan(words: readonly Word[], head: Head, clause: ClauseDraft): Span {
  let at = head.at;
  while (at > clause.first && head.at - at < FARTHEST && !words[at - 1]?.info.marks.has('that')) at--;
  return [at, head.at - 1];
}

/** "…, the minister said", "…,” said the minister". */
function speakerSpans(words: readonly Word[], verb: number, first: number): Span[] {
  let at = verb;
  while (at > first && (gap(words, at) & BREAK) === 0) at--;
  let end = verb + 1;
  while (end <= verb + LONGEST_NAME && words[end] && (gap(words, end) & GAP.stop) === 0) end++;
  if (at < verb) return [[at, verb - 1]];
  // "Russia's negotiator, Alexander Lavrentyev, told reporters": his office and name stand before two commas
  let back = verb - 1;
  while (back > first && verb - back < FARTHEST && (gap(words, back) & (GAP.closing | GAP.quote | GAP.stop)) === 0)
    back--;
  return (gap(words, verb) & GAP.closing) !== 0
    ? [[verb + 1, end - 1]]
    : [
        [verb + 1, end - 1],
        [back, verb - 1],
      ];
}

/** "A third sitting, the envoy told the session, will be held": the subject stands before the speaker. */
function aroundSpeaker(words: readonly Word[], verb: number, head: number, { first }: ClauseDraft): Span[] | null {
  let start = verb;
  while (start > first && (gap(words, start) & BREAK) === 0) start--;
  let end = verb + 1;
  while (end < head && (gap(words, end) & BREAK) === 0 && !words[end]?.info.marks.has('that')) end++;
  if (start === first || end > head || words[end]?.info.marks.has('that') || (gap(words, end) & BREAK) === 0)
    return null;
  return end < head
    ? [
        [end, head - 1],
        [first, start - 1],
      ]
    : [[first, start - 1]];
}

const OF_TIME =
  /^(?:end|close|middle|beginning|start|early|late|mid|next|summer|winter|spring|autumn|then|now|all|force)$/;

/** "will be convened by her office". */
function agentSpan(words: readonly Word[], head: number, last: number): Span | null {
  if (text(words, head + 1) !== 'be') return null;
  for (let at = head + 3; at < last && (gap(words, at) & (GAP.semicolon | GAP.stop)) === 0; at++) {
    if (text(words, at) !== 'by' || text(words, at - 1) === 'hosted') continue;
    const next = text(words, at + 1) === 'the' ? at + 2 : at + 1;
    if (OF_TIME.test(text(words, next)) || /^[0-9]|..ing$/.test(text(words, next))) continue;
    return [at + 1, Math.min(last, at + LONGEST_NAME)];
  }
  return null;
}

/** "Turkey pledged … and agreed to": the subject of the sentence's first verb. */
function sharedSpan(words: readonly Word[], head: Head, { first, frame }: ClauseDraft): Span | null {
  if (frame || first === 0 || (gap(words, first) & GAP.stop) !== 0 || head.at - first > 2) return null;
  if (!words[first]?.info.marks.has('link') && !words[first]?.info.marks.has('contrast')) return null;
  let start = first;
  while (start > 0 && (gap(words, start) & (GAP.stop | GAP.semicolon)) === 0 && first - start < SENTENCE) start--;
  for (let at = start; at < first; at++) {
    if (isVerb(words, at) && at > start) return [start, at - 1];
    if (words[at]?.info.marks.has('that')) return null;
  }
  return null;
}

const SENTENCE = 40;
const isVerb = (words: readonly Word[], at: number) =>
  /^(?:is|are|was|were|has|have|had|will|would|shall)$/.test(text(words, at)) ||
  (words[at]?.info.senses.some(({ form }) => form === 'past' || form === 'present') ?? false);
