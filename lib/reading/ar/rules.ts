import type { Rule } from '../common/rule';
import { background, failure, happening, listOpener, opening, regret, rest } from '../common/rules/background';
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
  writtenPassive,
} from '../common/rules/promises';
import { atMeeting, pastFact, since } from '../common/rules/past-facts';
import { reportedPerson } from '../common/rules/reported-person';
import { hospitality, hostPraise, obligation, stance, thanksWithin } from '../common/rules/stances';
import { provision, statement, underAccord } from '../common/rules/statements';
import { datedMatter, itemOfAction, itemOfMeeting, listed, standing } from '../common/rules/verbless';

/** What an Arabic clause is: the first rule that answers decides. */
export const ARABIC_RULES: readonly Rule[] = [
  hospitality,
  provision,
  underAccord,
  background,
  opening,
  listOpener,
  postponement,
  failure,
  regret,
  threat,
  forecast,
  thanksWithin,
  reportedPerson,
  hostPraise,
  since,
  atMeeting,
  writtenPassive,
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
  obligation,
  stance,
  affirmedAction,
  happening,
  pastFact,
  statement,
  datedMatter,
  standing,
  rest,
].map((rule) => ({ ...rule, id: `ar/${rule.id}` }));
