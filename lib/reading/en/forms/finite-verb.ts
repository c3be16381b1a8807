import type { GrammarForm } from '../../common/reading-language';
import type { Act, Form, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import type { ClauseDraft, Head } from '../../common/clause';
import { oneOf } from '../../common/one-of';
import { gapAt, groupStart, isAside, isDenied, isLink, isVerbHere, place, textAt } from './place';

const FINITE: ReadonlySet<Form> = new Set<Form>(['past', 'present']);
/** Verbs that open no clause inside a sentence, for they tell a circumstance. */
const WEAK: ReadonlySet<Act> = new Set<Act>(['be', 'happen', 'endeavour', 'convene', 'do']);
/** After one of these stands a noun, an infinitive or a participle: the call, to support, jointly agreed steps. */
const BARRING = new Set(
  (
    'the a an their its his her our my to was were been be being is are of for by in on with as this these those such no any some ' +
    'all had not under from at previously newly recently each every other more international joint his guarantor member donor host observer neighbouring neighboring'
  ).split(' '),
);
/** What nobody says is said all the same by him who reports it. */
const TELLING: ReadonlySet<Act> = new Set<Act>(['say', 'judge', 'affirm', 'declare', 'point', 'express']);
const PRONOUNS = new Set([
  'they',
  'we',
  'it',
  'he',
  'she',
  'who',
  'guarantors',
  'parties',
  'sides',
  'both',
  'participants',
]);

/** A finite verb of saying or deciding: reaffirmed, calls on, have decided. */
export const finiteVerb: GrammarForm = {
  id: 'en/finite-verb',
  read(words, at, clause) {
    const sense = finiteSense(words, at);
    if (
      at === clause.first &&
      /^(?:about|by|whether|if|why|when|how|on|over)$/.test(textAt(words, at + 1)) &&
      /^(?:asked|questioned|pressed|quizzed|challenged)$/.test(textAt(words, at))
    )
      return null;
    if (clause.head === null && isInThatClause(words, at, clause.first)) return null;
    if (!sense || (sense.act === 'do' && !isDone(words, at, sense, clause))) return null;
    if (sense.act === 'endeavour' && at === clause.first && laterVerb(words, at, SENTENCE)) return null;
    if (clause.head === null && isSubordinate(words, at, clause.first)) return null;
    if (clause.head !== null && isAttribution(words, at, sense)) return null;
    const isListed =
      ((words[at]?.gap ?? 0) & GAP.semicolon) !== 0 ||
      ((clause.head?.form === 'present' || isPreamble(words, clause)) && ((words[at]?.gap ?? 0) & GAP.comma) !== 0);
    if (clause.head !== null && (WEAK.has(sense.act) || (!isListed && !isPlain(words, at, sense)))) return null;
    if (clause.head?.form === 'past' && !isListed && isBare(words, at, sense)) return null;
    const isFailed =
      clause.head === null &&
      sense.form === 'past' &&
      at > clause.first &&
      !TELLING.has(sense.act) &&
      isDenied(words, clause);
    const head: Head = isFailed ? { at, act: 'fail', form: 'past', person: null } : { at, ...sense };
    return place(words, head, groupStart(words, hasPerfect(words, at) ? at - 1 : at), clause);
  },
};

/** "Having heard the report, adopt": a participle at the head of an item, before its verb. */
function isPreamble(words: readonly Word[], { first, head }: ClauseDraft): boolean {
  return textAt(words, first) === 'having' || (head?.form === 'participle' && head.at === first);
}

/** What any verb does counts where its place shows a verb: first in its clause, behind a pronoun, or in a past form with no other verb. */
function isDone(words: readonly Word[], at: number, { form }: Sense, clause: ClauseDraft): boolean {
  const before = groupStart(words, at) - 1;
  if (clause.head !== null && !isLink(words, before) && gapAt(words, at) === 0) return false;
  if (form === 'past') return !laterVerb(words, at - 1);
  return (
    (at === clause.first && !laterVerb(words, at)) ||
    PRONOUNS.has(textAt(words, before)) ||
    /s$/.test(textAt(words, at))
  );
}

/** "Unless the shelling stops, the opposition will": the verb of the condition heads nothing. */
function isSubordinate(words: readonly Word[], at: number, first: number): boolean {
  if (!/^(?:unless|if|once|until)$/.test(textAt(words, first))) return false;
  for (let i = first + 1; i <= at; i++) if (gapAt(words, i) !== 0) return false;
  return true;
}

/** "…, the statement said": says whose words they were, at the end of a sentence. */
function isAttribution(words: readonly Word[], at: number, { act }: Sense): boolean {
  if (act !== 'say') return false;
  const isTail = (i: number) => words[i] === undefined || (gapAt(words, i) & GAP.stop) !== 0;
  return [1, 2, 3].some((d) => isTail(at + d)) && !words[at + 1]?.info.marks.has('that');
}

/** A bare form after a past verb is an infinitive or a noun: agreed to continue and support. */
function isBare(words: readonly Word[], at: number, { form }: Sense): boolean {
  return (
    form === 'present' && !textAt(words, at).endsWith('s') && !PRONOUNS.has(textAt(words, groupStart(words, at) - 1))
  );
}

const hasPerfect = (words: readonly Word[], at: number) => /^(?:have|has)$/.test(textAt(words, at - 1));

function finiteSense(words: readonly Word[], at: number): Sense | null {
  const senses = words[at]?.info.senses ?? [];
  const sense = senses.find(({ form }) => FINITE.has(form));
  if (!sense || (textAt(words, at) === 'work' && textAt(words, at + 2) === 'which')) return null;
  const before = groupStart(words, at) - 1;
  if (at > 0 && (BARRING.has(textAt(words, before)) || words[before]?.info.marks.has('relative'))) return null;
  if ((at > 0 || /s$/.test(textAt(words, at))) && sense.form === 'present' && !isVerbHere(words, at)) return null;
  if (
    isInRelative(words, at) ||
    isAttributive(words, at) ||
    isInAdverbial(words, at) ||
    isReduced(words, at) ||
    isAside(words, at) ||
    (textAt(words, at) === 'states' && textAt(words, at + 1) !== 'that')
  )
    return null;
  return holdsThat(words, at, resolvedIn(words, at) ?? sense);
}

/** "the groups that have signed up to the truce were": a relative clause behind the subject. */
function isInThatClause(words: readonly Word[], at: number, first: number): boolean {
  let i = at - 1;
  while (
    i > first &&
    (/^(?:have|has|had|are|were|is|was|been)$/.test(textAt(words, i)) ||
      /^(?:still|now|also|once|then)$|ly$/.test(textAt(words, i)))
  )
    i--;
  if (i <= first || !/^(?:that|who|which)$/.test(textAt(words, i))) return false;
  return laterVerb(words, at - 1);
}

/** ", which Iran undertook to repair, is": the verb of an inserted relative clause. */
function isInRelative(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 3 && i > 0; i--) {
    if (!/^(?:which|whom|where)$/.test(textAt(words, i))) continue;
    return (gapAt(words, i) & GAP.comma) !== 0;
  }
  return false;
}

const REDUCIBLE: ReadonlySet<string> = new Set(
  (
    'planned agreed promised pledged decided envisaged proposed announced held convened hosted organised ' +
    'organized launched signed adopted reached concluded issued opened given taken made submitted established ' +
    'created set formed appointed undertaken scheduled sent presented discussed committed published released'
  ).split(' '),
);

const isPeople = (words: readonly Word[], at: number) => {
  const marks = words[at]?.info.marks;
  return (marks?.has('common') || marks?.has('guarantor') || marks?.has('person')) ?? false;
};

/** "The guarantors, in a statement issued on Wednesday, agreed": a participle inside an inserted circumstance. */
function isInAdverbial(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > at - 9 && start > 0 && gapAt(words, start) === 0) start--;
  if ((gapAt(words, start) & GAP.comma) === 0) return false;
  if (!/^(?:in|at|during|after|under|following|through|with|as|on|by|before|upon)$/.test(textAt(words, start)))
    return false;
  for (let i = at + 1; i <= at + 8 && words[i]; i++) {
    if (gapAt(words, i) & GAP.comma) return words[i]?.info.senses.some(({ form }) => FINITE.has(form)) ?? false;
    if (gapAt(words, i) !== 0) return false;
  }
  return false;
}

/** "two of the three promised field kitchens were": a participle before its noun. */
function isAttributive(words: readonly Word[], at: number): boolean {
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]+)$/.test(textAt(words, at - 1))) return false;
  if (/^(?:to|that|on|upon|for|the|a|an|their|its|in|by|with|no|not|how|what)$/.test(textAt(words, at + 1)))
    return false;
  return laterVerb(words, at);
}

/** "the meeting planned for June": a participle behind its noun, not a verb. */
function isReduced(words: readonly Word[], at: number): boolean {
  return (
    REDUCIBLE.has(textAt(words, at)) &&
    /^(?:for|by|in|at|on|upon|under|between|last|during|within|since|with)$/.test(textAt(words, at + 1)) &&
    !isPeople(words, at - 1) &&
    at > 0 &&
    !PRONOUNS.has(textAt(words, at - 1)) &&
    laterVerb(words, at)
  );
}

const SENTENCE = 20;

const AUXILIARY = new RegExp(
  `^${oneOf(`
  did was were has have had is are will could never remains? remained continues continued
  stands stood lies lay`)}$`,
);

/** Another verb of the sentence follows: an auxiliary within reach. */
function laterVerb(words: readonly Word[], at: number, reach = 10): boolean {
  for (let i = at + 2; i <= at + reach; i++) {
    if (((words[i]?.gap ?? 0) & (GAP.stop | GAP.semicolon)) !== 0) return false;
    const isNewClause = isLink(words, i) || PRONOUNS.has(textAt(words, i));
    if (isNewClause && ((words[i]?.gap ?? 0) & GAP.comma) !== 0) return false;
    if (AUXILIARY.test(textAt(words, i))) return true;
  }
  return false;
}

/** 'the three "resolved to see"', "Determined to halt": a resolve, no decision. */
function resolvedIn(words: readonly Word[], at: number): Sense | null {
  if (at === 0 && textAt(words, at) === 'determined' && textAt(words, at + 1) === 'to')
    return { act: 'intend', form: 'adjective', person: null };
  if (at === 0 || (gapAt(words, at) & GAP.quote) === 0 || textAt(words, at + 1) !== 'to') return null;
  return words[at]?.info.senses.find(({ act, form }) => act === 'intend' && form === 'adjective') ?? null;
}

/** "they hold that" is an opinion, not a meeting; "declared that" declares. */
function holdsThat(words: readonly Word[], at: number, sense: Sense): Sense {
  if (sense.act === 'light' && words[at + 1]?.info.marks.has('that')) return { ...sense, act: 'declare' };
  if (sense.act !== 'convene') return sense;
  const isBlame = [2, 3, 4].some((d) =>
    /^(?:responsible|accountable|blame|liable|answerable)$/.test(textAt(words, at + d)),
  );
  const isOpinion = isBlame || words[at + 1]?.info.marks.has('that');
  return isOpinion ? { ...sense, act: 'judge' } : sense;
}

/** "…; the three countries intend": its subject follows a semicolon at once. */
function beginsAfterSemicolon(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i > 0; i--) {
    if (gapAt(words, i) & GAP.semicolon || (textAt(words, i) === 'and' && gapAt(words, i) & GAP.comma)) return true;
    if (gapAt(words, i) !== 0 || isLink(words, i)) return false;
  }
  return false;
}

/** A present form that is also a noun or an infinitive needs a subject or a conjunction right before it. */
function isPlain(words: readonly Word[], at: number, sense: Sense): boolean {
  if (sense.form === 'past' || beginsAfterSemicolon(words, at)) return true;
  const before = groupStart(words, at) - 1;
  return isLink(words, before) || PRONOUNS.has(textAt(words, before)) || textAt(words, at).endsWith('s');
}
