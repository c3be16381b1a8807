import { entry, type Entry } from '../../common/dates/lexicon';
import type { CalendarId, Sense } from '../../common/dates/token';

const feast = (calendar: CalendarId, month: number, day: number): Sense => ({ is: 'feast', calendar, month, day });

/** Days of the calendar that have names. Those that move in the Gregorian year are days of the Hijri one. */
export const enFeasts: readonly Entry[] = [
  entry("New Year's Day", feast('gregorian', 1, 1), "New Year | New Year's | New Year's Day | new year"),
  entry("New Year's Eve", feast('gregorian', 12, 31), "New Year's Eve"),
  entry('Christmas', feast('gregorian', 12, 25), 'Christmas | Christmas Day'),
  entry('Christmas Eve', feast('gregorian', 12, 24), 'Christmas Eve'),
  entry('Nowruz', feast('gregorian', 3, 21), 'Nowruz | Nawruz | Newroz | Nevruz | Norouz'),
  entry('Labour Day', feast('gregorian', 5, 1), 'May Day'),
  entry('Hijri new year', feast('hijri', 1, 1), 'Islamic New Year | Hijri New Year'),
  entry('Ashura', feast('hijri', 1, 10), 'Ashura | Ashoura'),
  entry('Mawlid', feast('hijri', 3, 12), "Mawlid | Mawlid al-Nabi | the Prophet's birthday"),
  entry(
    'Eid al-Fitr',
    feast('hijri', 10, 1),
    'Eid al-Fitr | Eid ul-Fitr | Eid-ul-Fitr | Eid el-Fitr | the feast of Fitr | Eid',
  ),
  entry(
    'Eid al-Adha',
    feast('hijri', 12, 10),
    'Eid al-Adha | Eid ul-Adha | Eid-ul-Adha | Eid el-Adha | the feast of sacrifice | the Feast of the Sacrifice',
  ),
];
