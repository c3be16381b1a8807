import { followChain, type ChainWords } from '@/lib/reading/common/chain';
import { dayMonth } from '@/lib/reading/common/dates/forms/day-month';
import { limitForm } from '@/lib/reading/common/dates/forms/limit';
import { monthName } from '@/lib/reading/common/dates/forms/month-name';
import { relativeUnit } from '@/lib/reading/common/dates/forms/relative-unit';
import { yearForm } from '@/lib/reading/common/dates/forms/year';
import { entry, toLexicon, type WrittenForms } from '@/lib/reading/common/dates/lexicon';
import { toRoleLexicon } from '@/lib/reading/common/dates/role-words';
import type { LanguagePack } from '@/lib/reading/common/language-pack';
import type { GrammarForm } from '@/lib/reading/common/reading-language';
import { rest } from '@/lib/reading/common/rules/background';
import { decision, future, intent } from '@/lib/reading/common/rules/promises';
import { stance } from '@/lib/reading/common/rules/stances';
import type { Mark, Sense, WordInfo } from '@/lib/reading/common/word-info';

/** A language that nobody speaks, in a script that no shipped language has: a few words of each kind. */
const verb = (act: Sense['act'], form: Sense['form']): Sense => ({ act, form, person: 'they' });
const VERBS: Readonly<Record<string, Sense>> = {
  დაგენ: verb('decide', 'past'),
  მოიწონ: verb('welcome', 'past'),
  აპირებ: verb('intend', 'present'),
  შეკრიბ: verb('convene', 'future'),
};
const MARKS: Readonly<Record<string, readonly Mark[]>> = { და: ['link'], გადაცემა: ['action'], რომა: ['that'] };

function analyse(text: string): WordInfo {
  const sense = VERBS[text];
  const marks = new Set(MARKS[text] ?? []);
  return {
    text,
    senses: sense ? [sense] : [],
    marks,
    isJoined: false,
    prefix: '',
    isDefinite: false,
    isOwned: false,
    isPivot: sense !== undefined,
    stems: [text],
    bases: [text],
  };
}

/** A verb heads its clause; after "and" it opens another. */
const finiteVerb: GrammarForm = {
  id: 'zz/finite-verb',
  read(words, at, clause) {
    const [sense] = words[at]?.info.senses ?? [];
    if (!sense) return null;
    const head = { at, ...sense };
    if (clause.head === null) return { opensAt: null, head };
    return words[at - 1]?.info.marks.has('link') ? { opensAt: at - 1, head } : null;
  },
};

const CHAIN: ChainWords = {
  isGovernor: () => false,
  isThat: (info) => info.marks.has('that'),
  isEnd: () => false,
  isNominal: (info) => info.senses.length === 0,
  isAction: (words, at) => words[at]?.info.marks.has('action') ?? false,
  reach: 6,
};

const asWritten: WrittenForms = (word) => [{ spelling: word, particleLength: 0, hasAnd: false }];
const ordinals = [
  entry('second', { is: 'ordinal', value: 2 }, 'მეორა'),
  entry('third', { is: 'ordinal', value: 3 }, 'მესამა'),
];
const none = new Set<string>();

export const madeUpPack: LanguagePack = {
  id: 'zz',
  letters: /[\u10D0-\u10FF]/g,
  reading: {
    id: 'zz',
    analyse,
    nameStem: (word) => word,
    nameBase: (word) => word,
    abbreviations: none,
    forms: [finiteVerb],
    chain: (words, clause) => followChain(words, clause, CHAIN),
    subjectSpans: (_, head, clause) => [[clause.first, head.at - 1]],
    isConditional: () => false,
    rules: [intent, future, decision, stance, rest],
  },
  dates: {
    id: 'zz',
    lexicon: toLexicon(
      [
        ...ordinals,
        entry('February', { is: 'month', month: 2, calendar: 'gregorian', isCommonWord: false }, 'თებერა'),
        entry('August', { is: 'month', month: 8, calendar: 'gregorian', isCommonWord: false }, 'აგვისტა'),
        entry('month', { is: 'unit', unit: 'month', count: 1, isDefinite: false }, 'თვეა'),
        entry('next', { is: 'shift', shift: 1 }, 'მომავა'),
        entry('before', { is: 'limit', limit: 'before', needsPart: false }, 'მდის'),
      ],
      asWritten,
    ),
    forms: [limitForm, dayMonth, monthName, relativeUnit, yearForm],
    roles: toRoleLexicon({
      instruments: none,
      issued: none,
      dated: none,
      joining: none,
      light: none,
      decisions: new Set(['დაგენ']),
      future: new Set(['შეკრიბ']),
      past: new Set(['მოიწონ']),
      pastPerfect: none,
      auxiliaries: none,
      infinitive: none,
      promising: none,
      that: none,
      isFutureVerb: () => false,
      hasDateBeforeNoun: false,
      tenseOf: () => null,
    }),
    exceptions: [],
  },
  rounds: { entries: [...ordinals, entry('round', { is: 'round' }, 'წრეა')], writtenForms: asWritten, beside: [] },
};
