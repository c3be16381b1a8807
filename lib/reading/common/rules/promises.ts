import type { Head } from '../clause';
import type { ClauseView } from '../clause-view';
import type { Rule } from '../rule';
import type { Act, Form } from '../word-info';
import { APPEAL, ASSESSMENT, CONTEXT, DECISION, HORTATORY, INTENT, POSITION } from './verdicts';

/** Determination, readiness, intention: whatever they are about. */
export const intent: Rule = {
  id: 'intent',
  confidence: 0.92,
  read({ act, isAddressed, clause: { head }, chain, object }) {
    if (act !== 'intend') return null;
    // "their care for the sovereignty of"
    if (object?.marks.has('tenet') && !chain.isAction) return POSITION;
    // "we want more support of the international community"
    const isWanted = isAddressed && head?.form === 'present' && chain.acts.length === 1 && !chain.isAction;
    return isWanted ? APPEAL : INTENT;
  },
};

/** "holds to", "holding to": a noun of adherence says a principle more often. */
const HOLDING: ReadonlySet<Form> = new Set<Form>(['adjective', 'present', 'past']);

/** Adherence to an action that is to be done: "hold to convening it in Tehran". */
export const adherence: Rule = {
  id: 'adherence',
  confidence: 0.65,
  read: ({ act, chain, clause }) =>
    act === 'adhere' && chain.isAction && HOLDING.has(clause.head?.form ?? 'noun') ? INTENT : null,
};

/** Commitment to an action is a promise, to a principle a position; "undertook to" decides. */
export const pledge: Rule = {
  id: 'pledge',
  confidence: 0.85,
  read({ act, clause, chain, object, isThatAct, due, actors }) {
    if (act !== 'pledge') return null;
    const form = clause.head?.form;
    const isVerb = chain.acts.length === 1 && (form === 'past' || form === 'present' || form === 'future');
    // takes upon itself, gives its word
    if (chain.acts.length > 1 && (chain.acts[0] === 'note' || chain.acts[0] === 'do')) return DECISION;
    // "undertakes that it sends", "promised that his country would": the act itself; "its commitment that the solution is political": a principle
    if (chain.that >= 0) return isVerb && (isThatAct || due !== null) ? DECISION : POSITION;
    if (object?.marks.has('principle') || (!isVerb && !chain.isAction)) return POSITION;
    // "Iran's undertaking to deliver": as the head of its clause the noun binds as its verb
    const isNamed = chain.acts.length === 1 && form === 'noun' && actors.length > 0 && actors.length < 3;
    return isVerb || isNamed ? DECISION : INTENT;
  },
};

/** "The government extended the permit on 11 July": one party's decision of a past day is told, not taken here. */
function isTold({ clause: { head, frame }, hasPast, hasPastDay, due, actors, speaker }: ClauseView): boolean {
  if (due !== null) return false;
  // "Raad: “the extension was issued on 11 July”"
  if (head?.form === 'noun' && frame !== null) return hasPastDay;
  return head?.form === 'past' && hasPast && speaker === null && actors.length === 1;
}

/** Decides or agrees on an action; "agreed that" plus a statement is a position. */
export const decision: Rule = {
  id: 'decision',
  confidence: 0.9,
  read(view) {
    const { act, chain, isThatAct, due, clause } = view;
    const isObliged = act === 'must' && clause.frame?.act === 'decide';
    if (isObliged) return due ? DECISION : POSITION;
    const isDecided = act === 'decide' || (act === 'need' && chain.acts.includes('decide'));
    // "a day was mentioned": who names a decision does not take it
    const isMentioned = clause.head?.act === 'say' && chain.that < 0 && chain.acts.length > 1;
    if (!isDecided || isMentioned) return null;
    if (isTold(view)) return ASSESSMENT;
    if (chain.that >= 0 && !isThatAct && !due) return POSITION;
    return DECISION;
  },
};

/** Will do: a definite act is a decision, "will continue efforts" an intent, "will be" a judgement. */
export const future: Rule = {
  id: 'future',
  confidence: 0.85,
  read({ clause, act, due, words, has }) {
    const { head } = clause;
    if (head?.form !== 'future' || head.act === 'judge') return null;
    // "is expected to meet" is a promise only with a day
    const isExpected =
      head.act === 'convene' && !(words[head.at]?.info.senses.some((sense) => sense.act === 'convene') ?? false);
    if (isExpected) return due ? DECISION : POSITION;
    // "the next round will be in Sochi in June"
    if (act === 'be') return due && (has('event') || has('next') || has('ready')) ? DECISION : POSITION;
    return act === 'endeavour' ? INTENT : DECISION;
  },
};

/** A passive that is written with its vowel: تُنقل, يُنشأ. */
const isPassive = (word: string): boolean => /^[وف]?[يت]\u064f/.test(word);

/** A form that shows no person: an English base form. Arabic verbs always show one. */
const isBareVerb = ({ person }: Head): boolean => person === null;

/** What goes on since a past day. */
const GOING_ON: ReadonlySet<Act> = new Set<Act>(['do', 'endeavour', 'light', 'achieve', 'be']);

/** Acts that mostly tell what is or was. */
const TELLING: ReadonlySet<Act> = new Set<Act>(['be', 'note', 'review', 'support']);

/** An act in the plain present with a day, or by a party that is named: "Russia sends a team in the second half of 2018". */
export const presentAct: Rule = {
  id: 'present-act',
  confidence: 0.65,
  read({ act, clause, due, actors, isItem, isReport, lastKind, has, hasPastDay, chain, words, source }) {
    if (clause.head?.form !== 'present') return null;
    // "the office has been working since January"
    if (GOING_ON.has(act ?? 'do') && hasPastDay && due === null && chain.that < 0) return ASSESSMENT;
    if (clause.frame && !(act === 'do' && due !== null && due.latest !== null)) return null;
    // "the United Nations receives the lists in July": a verb that tells elsewhere, of a day to come
    if (TELLING.has(act ?? 'do')) return due !== null && !isReport && due.latest !== null ? DECISION : null;
    // "the committee resumes its work at the end of August"; a reporter's "the round opens tomorrow" promises nothing
    if (act === 'happen') return due && !(isReport && has('event')) ? DECISION : null;
    // "offers a hospital": a light verb that leads to no act of its own
    if (act !== 'do' && act !== 'endeavour' && act !== 'achieve' && act !== 'light') return null;
    const verdict = act === 'endeavour' ? INTENT : DECISION;
    if (due) return verdict;
    const isOfficial = isItem || !isReport;
    // an item that begins with its verb is the parties' own act: "Reopen the road"
    const isBare =
      clause.head.at === clause.first &&
      ((actors.length === 0 && isBareVerb(clause.head)) || isPassive(source(clause.head.at)));
    // "Seventh: go on with their war on ISIL": the guarantors were named at the head of the text
    const isImplied =
      act === 'endeavour' && clause.head.at - clause.first <= 1 && !words[clause.head.at + 1]?.info.isDefinite;
    const isTheirs =
      isImplied || actors.length > 0 || clause.head.person === 'we' || isBare || lastKind === 'commitment';
    return isOfficial && isTheirs ? verdict : null;
  },
};

/** A written passive of the present whose letters are those of a past as well: تُسلَّم. */
export const writtenPassive: Rule = {
  id: 'written-passive',
  confidence: 0.6,
  read({ clause: { head, first, frame }, words, act, source, isReport, due }) {
    if (!head || head.at !== first || frame || head.form === 'present' || head.form === 'future') return null;
    const isWritten = isPassive(source(first)) && words[first]?.info.text[2] !== 'و';
    const isDeed = act === 'note' || act === 'do' || act === 'review';
    return isWritten && isDeed && (!isReport || due !== null) ? DECISION : null;
  },
};

/** What happens unless something else does is a threat, no promise. */
export const threat: Rule = {
  id: 'threat',
  confidence: 0.8,
  read: ({ isConditional, clause, act }) =>
    isConditional && (clause.head?.form === 'future' || act === 'intend') ? POSITION : null,
};

/** "any attack will drive people out", "the absence of funds will …": a forecast, no promise. */
export const forecast: Rule = {
  id: 'forecast',
  confidence: 0.7,
  read({ clause: { head, frame }, words, due, act }) {
    if (head?.form !== 'future' || frame === null || due || act === 'convene' || act === 'planned') return null;
    for (let at = head.at - 1; at > frame.at; at--) {
      if (words[at]?.info.marks.has('that')) return words[at + 1]?.info.marks.has('any') ? POSITION : null;
    }
    return null;
  },
};

/** A meeting that is to be held: by a future or present verb, or as the name of an item with a day or "next". */
export const meeting: Rule = {
  id: 'meeting',
  confidence: 0.8,
  read({ act, clause, due, has, hasMatter, isItem, hasPastDay }) {
    if (act !== 'convene') return null;
    const form = clause.head?.form;
    if (form === 'past') return hasMatter || (isItem && hasPastDay) ? ASSESSMENT : CONTEXT;
    return due !== null || (form !== 'present' && has('next')) ? DECISION : CONTEXT;
  },
};

/** "that its seventh session be held": an event of the process itself. */
function meetsAfterThat({ words, chain }: ClauseView): boolean {
  const verb = words[chain.that + 1]?.info;
  if (verb?.senses.some(({ act }) => act === 'convene')) return true;
  const isResumed = verb?.senses.some(({ act }) => act === 'happen') ?? false;
  return isResumed && [2, 3].some((d) => words[chain.that + d]?.info.marks.has('event'));
}

/** The need for or importance of an action of the process itself; with an addressee an appeal, of a state a position. */
export const necessity: Rule = {
  id: 'necessity',
  confidence: 0.75,
  read(view) {
    if (view.act !== 'need') return null;
    if (view.isAddressed) return APPEAL;
    if (view.chain.that >= 0) return meetsAfterThat(view) ? HORTATORY : POSITION;
    return view.chain.isAction || isEarlyEvent(view) ? HORTATORY : POSITION;
  },
};

/** "the need for an early session of": an event of the process itself, soon. */
function isEarlyEvent({ words, chain }: ClauseView): boolean {
  const next = words[chain.end + 1]?.info.marks.has('governor') ? chain.end + 2 : chain.end + 1;
  const isSoon = [0, 1].some((d) => words[next + d]?.info.marks.has('soon'));
  return isSoon && [1, 2, 3].some((d) => words[next + d]?.info.marks.has('event'));
}

/** Asks others to act; a call to hold one of the process's own events is a weak promise. */
export const appeal: Rule = {
  id: 'appeal',
  confidence: 0.85,
  read: (view) => (view.act === 'appeal' ? (isOwnEvent(view) ? HORTATORY : APPEAL) : null),
};

function isOwnEvent({ isAddressed, words, chain }: ClauseView): boolean {
  const from = chain.object >= 0 ? chain.object : chain.that + 1;
  if (isAddressed || from <= 0) return false;
  for (let at = from; at <= from + 5; at++) {
    const info = words[at]?.info;
    if (info?.marks.has('event')) return true;
    // "the committee's convening"
    if (at === from && info?.senses.some(({ act, form }) => act === 'convene' && form === 'noun')) return true;
  }
  return false;
}

/** Affirms an action: "affirmed the continuation of coordination". */
export const affirmedAction: Rule = {
  id: 'affirmed-action',
  confidence: 0.65,
  read({ act, chain, object, due }) {
    if ((act !== 'affirm' && act !== 'declare') || chain.that >= 0 || object?.marks.has('done')) return null;
    // "revealed a summit that will be held in September"
    const isMeeting = act === 'declare' && object?.marks.has('event') && due !== null && due.latest !== null;
    if (!chain.isAction && !isMeeting) return null;
    return act === 'declare' ? DECISION : INTENT;
  },
};
