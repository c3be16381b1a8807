import type { DateLanguage } from '../../common/dates/date-language';
import { toRoleLexicon } from '../../common/dates/role-words';
import { toLexicon, type WrittenForm } from '../../common/dates/lexicon';
import { dayList, monthDayList } from '../../common/dates/forms/day-list';
import { dayMonth, monthDay } from '../../common/dates/forms/day-month';
import { dayOfRelativeMonth } from '../../common/dates/forms/day-of-relative-month';
import { daysOf, weekdayOf, weekOf } from '../../common/dates/forms/days-of';
import { feast } from '../../common/dates/forms/feast';
import { limitBehind } from '../../common/dates/forms/limit-behind';
import { limitForm } from '../../common/dates/forms/limit';
import { monthName } from '../../common/dates/forms/month-name';
import { numericDate } from '../../common/dates/forms/numeric-date';
import { fractionOf, partOf } from '../../common/dates/forms/part-of';
import { offset } from '../../common/dates/forms/offset';
import { relativeUnit } from '../../common/dates/forms/relative-unit';
import { restOf } from '../../common/dates/forms/rest-of';
import { season } from '../../common/dates/forms/season';
import { spanOfPeriods, twoCalendars } from '../../common/dates/forms/span-of-periods';
import { vague } from '../../common/dates/forms/vague';
import { dayWord, weekday, weekdayAndDate, weekdaysAndDates } from '../../common/dates/forms/weekday';
import { yearAfterOf, yearForm } from '../../common/dates/forms/year';
import { enFeasts } from './feasts';
import { enExceptions } from './exceptions';
import { enHijriMonths, enMonths } from './months';
import { enCardinals, enOrdinals } from './numerals';
import { enRoleWords } from './role-words';
import {
  enDayWords,
  enJoints,
  enLimits,
  enLimitsBehind,
  enMarkers,
  enParts,
  enShifts,
  enUnits,
  enWeekdays,
} from './time-words';
import { enVagueWords } from './vague-words';

/** A word alone and as a possessive: "Friday's". */
function withPossessive(word: string): WrittenForm[] {
  return [word, `${word}'s`].map((spelling) => ({ spelling, particleLength: 0, hasAnd: false }));
}

/** How English writes dates. */
export const enDates: DateLanguage = {
  id: 'en',
  lexicon: toLexicon(
    [
      ...enMonths,
      ...enHijriMonths,
      ...enFeasts,
      ...enCardinals,
      ...enOrdinals,
      ...enWeekdays,
      ...enUnits,
      ...enMarkers,
      ...enShifts,
      ...enDayWords,
      ...enParts,
      ...enLimits,
      ...enLimitsBehind,
      ...enJoints,
      ...enVagueWords,
    ],
    withPossessive,
  ),
  forms: [
    vague,
    limitForm,
    limitBehind,
    restOf,
    offset,
    twoCalendars,
    spanOfPeriods,
    weekdaysAndDates,
    dayList,
    monthDayList,
    numericDate,
    weekdayAndDate,
    dayMonth,
    monthDay,
    dayOfRelativeMonth,
    fractionOf,
    daysOf,
    partOf,
    weekOf,
    weekdayOf,
    monthName,
    season,
    relativeUnit,
    yearForm,
    yearAfterOf,
    weekday,
    dayWord,
    feast,
  ],
  roles: toRoleLexicon(enRoleWords),
  exceptions: enExceptions,
};
