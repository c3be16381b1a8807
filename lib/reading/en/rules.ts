import type { Rule } from '../common/rule';
import { backdrop } from './own-rules/backdrop';
import { datedName } from './own-rules/dated-name';
import { deploredFact } from './own-rules/deplored-fact';
import { anyWill } from './own-rules/any-will';
import { askedTo } from './own-rules/asked-to';
import { described } from './own-rules/described';
import { establishedThat, theFollowing } from './own-rules/established-that';
import { freeWould } from './own-rules/free-would';
import { heldByThem } from './own-rules/held-by-them';
import { hostileCondition } from './own-rules/hostile-condition';
import { noIntention } from './own-rules/no-intention';
import { mayOnly } from './own-rules/may-only';
import { ownActivity } from './own-rules/own-activity';
import { toldOpinion } from './own-rules/told-opinion';
import { promisedThat } from './own-rules/promised-that';
import { ownOrgan } from './own-rules/own-organ';
import { background, failure, happening, listOpener, regret, rest } from '../common/rules/background';
import { adoption } from '../common/rules/adoption';
import { postponement } from '../common/rules/postponement';
import {
  adherence,
  affirmedAction,
  appeal,
  decision,
  forecast,
  future,
  intent,
  meeting,
  necessity,
  pledge,
  presentAct,
  threat,
} from '../common/rules/promises';
import { pastFact } from '../common/rules/past-facts';
import { reportedPerson } from '../common/rules/reported-person';
import { hostPraise, obligation, stance, thanksWithin } from '../common/rules/stances';
import { statement, toldDirectly } from '../common/rules/statements';
import { itemOfAction, itemOfMeeting, listed } from '../common/rules/verbless';

/** What an English clause is: the first rule that answers decides. */
export const ENGLISH_RULES: readonly Rule[] = [
  background,
  backdrop,
  listOpener,
  theFollowing,
  establishedThat,
  postponement,
  failure,
  regret,
  threat,
  hostileCondition,
  noIntention,
  forecast,
  anyWill,
  freeWould,
  toldOpinion,
  deploredFact,
  described,
  promisedThat,
  ownOrgan,
  heldByThem,
  ownActivity,
  askedTo,
  reportedPerson,
  hostPraise,
  intent,
  adherence,
  pledge,
  adoption,
  future,
  decision,
  presentAct,
  listed,
  meeting,
  itemOfAction,
  itemOfMeeting,
  necessity,
  appeal,
  mayOnly,
  obligation,
  stance,
  affirmedAction,
  happening,
  pastFact,
  toldDirectly,
  thanksWithin,
  statement,
  datedName,
  rest,
].map((rule) => ({ ...rule, id: `en/${rule.id}` }));
