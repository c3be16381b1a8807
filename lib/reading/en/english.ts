import { followChain, type ChainWords } from '../common/chain';
import type { ReadingLanguage } from '../common/reading-language';
import type { Word } from '../common/words';
import { agentAfter } from './agents';
import { analyseEnglish, nameBase, nameStem } from './analyse';
import { attribution } from './forms/attribution';
import { duty } from './forms/duty';
import { existential, goingOn } from './forms/existential';
import { finiteVerb } from './forms/finite-verb';
import { aim, future, infinitive, must, scheduled } from './forms/modal';
import { matterOf } from './forms/matter-of';
import { contrast, joinedThat, noun } from './forms/noun';
import { participle } from './forms/participle';
import { perfect } from './forms/perfect';
import { phrase } from './forms/phrase';
import { negation, pluperfect, predicate } from './forms/predicate';
import { sameGovernor } from './forms/same-governor';
import { strives } from './forms/strives';
import { tells } from './forms/tells';
import { thanksGo } from './forms/thanks-go';
import { unknownPast } from './forms/unknown-past';
import { wants } from './forms/wants';
import { isPlace } from './is-place';
import { isOfficialTitle } from './official-title';
import { ENGLISH_RULES } from './rules';
import { subjectSpans } from './subject-spans';

const CHAIN: ChainWords = {
  isGovernor: (info) => info.marks.has('governor'),
  isThat: (info) => info.marks.has('that'),
  isEnd: (info) => info.marks.has('relative') || info.text === 'provided',
  isNominal: (info) => !FUNCTION_WORDS.has(info.text),
  isAction: (words, at) =>
    words[at - 1]?.info.text === 'to' || /ing$/.test(words[at]?.info.text ?? '') || isPronounTo(words, at),
  reach: 8,
};

const FUNCTION_WORDS = new Set([
  'was',
  'were',
  'are',
  'been',
  'attached',
  'laid',
  'placed',
  'paid',
  'the',
  'a',
  'an',
  'their',
  'its',
  'all',
  'an',
  'early',
  'and',
  'strong',
  'full',
  'continued',
  'this',
  'any',
  'how',
  'it',
  'is',
  'most',
  'very',
  'so',
]);

const WHERE = new Set('in from to into at near around across along outside inside'.split(' '));

/** "the need for them to work". */
function isPronounTo(words: readonly Word[], at: number): boolean {
  return words[at]?.info.text === 'them' && words[at + 1]?.info.text === 'to';
}

/** English: its words, its forms, its rules. */
export const english: ReadingLanguage = {
  id: 'en',
  analyse: analyseEnglish,
  nameStem,
  nameBase,
  abbreviations: new Set(
    (
      'mr mrs ms dr st no nos art a b c d e f g h j k l m n o p q r s t u v w x y z gen lt col maj brig capt sgt prof sen rep gov amb hon rev vs approx fig para paras res ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec'
    ).split(' '),
  ),
  forms: [
    joinedThat,
    tells,
    sameGovernor,
    contrast,
    attribution,
    infinitive,
    goingOn,
    future,
    scheduled,
    aim,
    negation,
    existential,
    thanksGo,
    wants,
    duty,
    matterOf,
    phrase,
    pluperfect,
    perfect,
    predicate,
    must,
    participle,
    finiteVerb,
    strives,
    unknownPast,
    noun,
  ],
  chain: (words, clause) => followChain(words, clause, CHAIN),
  subjectSpans,
  agentAfter,
  isConditional: (words, from, to) => {
    for (let at = from; at <= to; at++) {
      if (words[at]?.info.marks.has('unless')) return true;
      // "as long as", "so long as"
      if (words[at]?.info.text === 'long' && words[at + 1]?.info.text === 'as') return true;
    }
    return false;
  },
  isOfficialTitle,
  isPlace,
  leadsToPlace: ({ text }) => WHERE.has(text),
  rules: ENGLISH_RULES,
};
