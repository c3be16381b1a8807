import type { GrammarForm } from '../../common/reading-language';
import { finiteVerb } from './finite-verb';
import { formalThanks, needful, oath, underWay, unsparing } from './idioms';
import { asFor } from './as-for';
import { incumbent, incumbentReported, uponHim } from './incumbent';
import { contrast, inItThat, joinedThat, providedThat } from './joined-that';
import { negation, noneOf } from './negation';
import { participle, predicate } from './participle';
import { label } from './label';
import { calledUpon, cannotBut, faithful, thereIs, timeHasCome } from './predicates';
import { perfect } from './perfect';
import { command, expected, planned, pluperfect } from './planned';
import { likewise, repeatedGovernor } from './repeated-governor';
import { amongAims, inFullReadiness, resolveStands } from './resolve';
import { secondInstrument } from './second-instrument';
import { asked, atDisposal, ceaselessStriving, goingOn, norIn, noTruce, unforgotten } from './stative';
import { shortPast } from './short-past';
import { besideIt, soThat } from './so-that';
import { still } from './still';
import { secondOccasion, toldAfter, willHave } from './told-after';
import { toldBefore } from './told-before';
import { quotedNoun, verbalNoun } from './verbal-noun';

/** The ways in which Arabic heads an act or opens a clause, in the order in which they are tried. */
export const ARABIC_FORMS: readonly GrammarForm[] = [
  label,
  joinedThat,
  providedThat,
  inItThat,
  contrast,
  expected,
  planned,
  pluperfect,
  command,
  unsparing,
  cannotBut,
  timeHasCome,
  noTruce,
  norIn,
  inFullReadiness,
  amongAims,
  unforgotten,
  atDisposal,
  asked,
  ceaselessStriving,
  goingOn,
  resolveStands,
  faithful,
  thereIs,
  calledUpon,
  needful,
  incumbent,
  uponHim,
  incumbentReported,
  still,
  negation,
  noneOf,
  secondInstrument,
  repeatedGovernor,
  likewise,
  oath,
  toldAfter,
  toldBefore,
  soThat,
  besideIt,
  willHave,
  secondOccasion,
  perfect,
  finiteVerb,
  shortPast,
  asFor,
  predicate,
  participle,
  quotedNoun,
  verbalNoun,
  underWay,
  formalThanks,
];
