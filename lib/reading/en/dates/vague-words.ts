import { entry, phrases, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const VAGUE: Sense = { is: 'vague' };

/** "early" makes a vague date of what is to be held or begun, but not of "early recovery". */
const BEGINNINGS = `
  convening | convocation | resumption | start | launch | launching | holding | conclusion | completion |
  finalization | finalisation | formation | establishment | implementation | entry into force | ratification |
  release | commencement | beginning | meeting | session | sitting | adoption | opening | deployment | return | withdrawal |
  appointment | signing | signature | date | opportunity | summit | reconvening | agreement | visit | elections`;

/** Time words without days, by what they say. */
export const enVagueWords: readonly Entry[] = [
  entry(
    'as soon as possible',
    VAGUE,
    phrases(
      'as',
      'soon | early | quickly | rapidly | promptly | speedily | expeditiously | swiftly | fast',
      'as',
      'possible | practicable | feasible | practical | reasonably possible | reasonably practicable | it is possible',
    ),
  ),
  entry(
    'as soon as may be',
    VAGUE,
    'as soon as may be | soonest | as soon as it becomes possible | as soon as they can',
  ),
  entry(
    'as soon as conditions permit',
    VAGUE,
    phrases(
      'as soon as | when | once | whenever | as | if and when',
      '| the',
      '| security | epidemiological | sanitary | health | necessary | political',
      'conditions | circumstances',
      'permit | allow | so permit | so allow | will permit | will allow | are ripe | are right | are met | are in place | are favourable | are favorable',
    ),
  ),
  entry(
    'as soon as the situation permits',
    VAGUE,
    phrases(
      'as soon as | when | once',
      'the',
      '| security | epidemiological',
      'situation | time',
      'permits | allows | is ripe | is right',
    ),
  ),
  entry(
    'as soon as schedules permit',
    VAGUE,
    phrases(
      'as soon as | when | once | whenever | as and when',
      '| the | their | its | his | our',
      'schedule | schedules | calendar | calendars | diary | diaries | agenda | agendas | weather | security situation | situation on the ground | health situation | work | funds | timetable | timetables',
      'permit | allow | permits | allows',
    ),
  ),
  entry(
    'conditions permitting',
    VAGUE,
    phrases('conditions | circumstances | weather | security | schedules | health', 'permitting | allowing'),
  ),
  entry(
    'as soon as feasible',
    VAGUE,
    'as circumstances allow | as circumstances permit | as conditions allow | as conditions permit | when the time is right | when the time comes | when appropriate | at the proper time | with all speed | with all due speed | with all haste | post-haste | in the days to come | in the weeks to come | in the months to come | sooner rather than later | at the soonest possible time | at the earliest possible moment | in the nearest time | in the very near future | down the road | down the line | one day soon',
  ),
  entry(
    'at the earliest opportunity',
    VAGUE,
    phrases(
      'at the | on the | at an | on an',
      'earliest | earliest possible | first | first available | earliest practicable | earliest feasible | early | next | soonest',
      'opportunity | date | time | moment | convenience | occasion | stage',
    ),
  ),
  entry(
    'at the earliest',
    VAGUE,
    'at the earliest | at the soonest | at the soonest possible | at their earliest convenience | at its earliest convenience',
  ),
  entry(
    'soon',
    VAGUE,
    'soon | very soon | shortly | before long | in short order | in a short time | in a short while | in no time | in the not-too-distant future',
  ),
  entry(
    'without delay',
    VAGUE,
    phrases(
      'without | with no',
      '| any | further | undue | any further | any undue | unnecessary | unjustified | more | additional',
      'delay | delays | procrastination | postponement | loss of time | hesitation',
    ),
  ),
  entry('with the least delay', VAGUE, 'with minimum delay | with the least possible delay | with the least delay'),
  entry(
    'at once',
    VAGUE,
    `
    immediately | with immediate effect | forthwith | at once | promptly | right away | straight away | straightaway |
    expeditiously | urgently | speedily | as a matter of urgency | as a matter of extreme urgency | in an expeditious manner | instantly`,
  ),
  entry(
    'in the shortest time',
    VAGUE,
    phrases(
      'in | within',
      'the',
      'shortest | shortest possible',
      'time | period | timeframe | time frame | term | time possible',
    ),
  ),
  entry(
    'in the near future',
    VAGUE,
    phrases('in | for', 'the', 'near | nearest | very near | immediate | foreseeable | not too distant', 'future'),
  ),
  entry(
    'in the near term',
    VAGUE,
    'in the short term | in the near term | in near future | in the period ahead | in the time ahead | in the coming period | in the next period | over the coming period',
  ),
  entry(
    'in the coming weeks',
    VAGUE,
    phrases(
      'in | over | during | within',
      'the coming | the next few | the next several | the coming few | the following few | coming | the next couple of',
      'days | weeks | months | years',
    ),
  ),
  entry(
    'in the weeks ahead',
    VAGUE,
    phrases('in | over | during', 'the', 'days | weeks | months | years', 'ahead | to come'),
  ),
  entry(
    'within weeks',
    VAGUE,
    phrases(
      'within | in',
      '| a few | several | a matter of | some | just a few | a number of | the space of a few',
      'days | weeks | months',
    ),
  ),
  entry(
    'within a short time',
    VAGUE,
    phrases(
      'within a | in a | within',
      'short | reasonable | brief',
      'time | period | period of time | while | timeframe | time frame',
    ),
  ),
  entry(
    'in due course',
    VAGUE,
    `
    in due course | in due time | in good time | in a timely manner | in a timely fashion | in time to come |
    on mutually agreed dates | at mutually agreed dates | at mutually convenient dates`,
  ),
  entry(
    'at a later date',
    VAGUE,
    phrases(
      'at a | at an | on a | on an | at the | at some',
      'later | mutually convenient | mutually agreed | mutually acceptable | appropriate | agreed | suitable | convenient | future',
      'date | time | stage | moment | point',
    ),
  ),
  entry(
    'at a date to be agreed',
    VAGUE,
    phrases(
      'at a date | on a date | at a time | on dates | at dates',
      'to be',
      'agreed | determined | announced | decided | set | fixed | agreed upon | confirmed',
    ),
  ),
  entry(
    'on a day still to be chosen',
    VAGUE,
    phrases(
      'on a day | on a date | at a date | at a time | on days | on dates | at a time and place | at a date and venue | in a month | on a day and at a place',
      '| still | yet | as yet',
      'to be',
      'chosen | named | agreed | announced | determined | fixed | set | decided | settled | specified | arranged | confirmed',
    ),
  ),
  entry('once something else is done', VAGUE, 'as soon as | the moment | the minute | the instant'),
  entry('an early …', VAGUE, phrases('early | earliest possible | earliest | speedy | prompt | swift', BEGINNINGS)),
];
