import type { ClauseView } from '../clause-view';
import type { Rule } from '../rule';
import { isUnlisted } from '../word-info';
import { APPEAL, ASSESSMENT, CONTEXT, DECISION, INTENT, POSITION } from './verdicts';

/** Nothing heads the clause, or an item's first word that is a verbal noun as well as a verb of three letters: نقل, فتح. */
function isUnheaded({ act, clause, words }: Pick<ClauseView, 'act' | 'clause' | 'words'>): boolean {
  if (act === null) return true;
  const { head, first } = clause;
  if (head?.at !== first || head.form !== 'past' || head.person !== 'he') return false;
  return (act === 'do' || act === 'happen' || act === 'achieve') && (words[first]?.info.marks.has('action') ?? false);
}

/** An item that is the name of an action: "establishing a body for consultation". */
export const itemOfAction: Rule = {
  id: 'item-of-action',
  confidence: 0.6,
  read({ act, words, clause, isItem, source, hasPast, due }) {
    const first = words[clause.first];
    if (!isUnheaded({ act, clause, words }) || !isItem || clause.first !== 0 || !first || first.info.prefix !== '')
      return null;
    const isNamed = first.info.marks.has('naming') && words[1]?.info.text === 'of';
    // "not to expel anybody" is an act, "the illegality of" is none
    if (first.info.marks.has('not')) return words[1]?.info.marks.has('action') ? DECISION : POSITION;
    // a plural and a verbal noun differ by their hamza alone: أحكام, إحكام
    if (source(0).startsWith('أ')) return null;
    // "the hospital's return to service since 14 May"
    const isOver = hasPast && due === null;
    return isNamed || first.info.marks.has('action') ? (isOver ? ASSESSMENT : DECISION) : null;
  },
};

/** An item that names a meeting and its day: "Sixteenth round: Nur-Sultan, July 2021". */
export const itemOfMeeting: Rule = {
  id: 'item-of-meeting',
  confidence: 0.6,
  read({ act, words, clause, isItem, isReport, due }) {
    if (act !== null || due === null || clause.first !== 0 || (isReport && !isItem)) return null;
    return words[0]?.info.marks.has('event') || words[1]?.info.marks.has('event') ? DECISION : null;
  },
};

/** No verb, but a matter and a day to come: "another release within sixty days". */
export const datedMatter: Rule = {
  id: 'dated-matter',
  confidence: 0.5,
  read({ act, due, hasMatter, hasPast, has, speaker }) {
    if (act !== null || due === null || hasPast || speaker !== null) return null;
    // "a summit, when the calendars allow": without a day only a meeting is promised
    if (due.latest === null) return has('event') ? DECISION : null;
    return hasMatter || has('event') ? DECISION : null;
  },
};

/** A heading among the items, "in the humanitarian field", does nothing itself. */
const isHeading = ({ act, words, clause }: ClauseView): boolean =>
  act === null && (words[clause.first]?.info.marks.has('field') ?? false);

/** An item under "agreed on the following:" or "called for:" does what its list does, unless it has an act of its own. */
export const listed: Rule = {
  id: 'listed',
  confidence: 0.7,
  read(view) {
    const { list, act } = view;
    if (list && isHeading(view)) return CONTEXT;
    const [first, second] = view.words;
    if (list && first?.info.marks.has('not') && !second?.info.marks.has('action')) return POSITION;
    if (!list || (act !== null && act !== 'convene' && act !== 'support' && act !== 'do' && act !== 'endeavour'))
      return null;
    if (view.hasPastDay && view.due === null) return ASSESSMENT;
    if (list.act === 'decide' || list.act === 'adopt' || list.act === 'pledge' || list.act === 'planned')
      return DECISION;
    if (list.act === 'intend') return INTENT;
    return list.act === 'appeal' ? APPEAL : null;
  },
};

/** "The patrols have been suspended since May", "work on the hospital late": a nominal sentence whose predicate is a state. */
export const standing: Rule = {
  id: 'standing',
  confidence: 0.6,
  read({ act, words, clause, due, hasMatter, isReport, speaker }) {
    if (act !== null || due !== null || (isReport && !hasMatter && speaker === null)) return null;
    for (let at = clause.first + 1; at <= clause.last; at++) {
      const info = words[at]?.info;
      const before = words[at - 1]?.info;
      // an attribute would be definite as well, and what is governed is no predicate
      const isState = info?.marks.has('state') || info?.senses.some((s) => s.act === 'fail' && s.form === 'participle');
      if (!info || !isState || info.isDefinite || info.prefix !== '' || info.isJoined) continue;
      if (before && (before.isDefinite || before.isOwned || isUnlisted(before))) return ASSESSMENT;
    }
    return null;
  },
};
