import type { DateLanguage } from '../../common/dates/date-language';
import { toRoleLexicon } from '../../common/dates/role-words';
import { toLexicon } from '../../common/dates/lexicon';
import { dayList } from '../../common/dates/forms/day-list';
import { dayMonth } from '../../common/dates/forms/day-month';
import { dayOfRelativeMonth } from '../../common/dates/forms/day-of-relative-month';
import { daysOf, weekdayOf, weekOf } from '../../common/dates/forms/days-of';
import { limitForm } from '../../common/dates/forms/limit';
import { monthName } from '../../common/dates/forms/month-name';
import { numericDate } from '../../common/dates/forms/numeric-date';
import { fractionOf, partOf } from '../../common/dates/forms/part-of';
import { relativeUnit } from '../../common/dates/forms/relative-unit';
import { restOf } from '../../common/dates/forms/rest-of';
import { season } from '../../common/dates/forms/season';
import { spanOfPeriods, twoCalendars } from '../../common/dates/forms/span-of-periods';
import { vague } from '../../common/dates/forms/vague';
import { dayWord, weekday, weekdayAndDate, weekdaysAndDates } from '../../common/dates/forms/weekday';
import { yearForm } from '../../common/dates/forms/year';
import { withAttachedAnd, withAttachedParticles } from '../attached-particles';
import { arExceptions } from './exceptions';
import { arHijriMonths } from './hijri-months';
import { arMonths } from './months';
import { arCardinals, arOrdinals } from './numerals';
import { arRoleWords } from './role-words';
import { arDayWords, arJoints, arLimits, arMarkers, arParts, arShifts, arUnits, arWeekdays } from './time-words';
import { arVagueWords } from './vague-words';

/** How Arabic writes dates. */
export const arDates: DateLanguage = {
  id: 'ar',
  lexicon: toLexicon(
    [
      ...arMonths,
      ...arHijriMonths,
      ...arCardinals,
      ...arOrdinals,
      ...arWeekdays,
      ...arUnits,
      ...arMarkers,
      ...arShifts,
      ...arDayWords,
      ...arParts,
      ...arLimits,
      ...arJoints,
      ...arVagueWords,
    ],
    (word, sense) => (sense.is === 'month' && sense.isCommonWord ? withAttachedAnd(word) : withAttachedParticles(word)),
  ),
  forms: [
    vague,
    limitForm,
    restOf,
    twoCalendars,
    spanOfPeriods,
    weekdaysAndDates,
    dayList,
    numericDate,
    weekdayOf,
    weekdayAndDate,
    dayMonth,
    dayOfRelativeMonth,
    fractionOf,
    daysOf,
    partOf,
    weekOf,
    monthName,
    season,
    relativeUnit,
    yearForm,
    weekday,
    dayWord,
  ],
  roles: toRoleLexicon(arRoleWords),
  exceptions: arExceptions,
};
