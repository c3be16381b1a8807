import type { Exception } from '../../common/dates/date-language';

const words = (list: string) => new Set(list.split('|').map((word) => word.trim()));

/** Words that make of a date something else. */
export const enExceptions: readonly Exception[] = [
  { gloss: 'on a day of their choosing', kinds: ['offset'], own: words('on') },
  {
    gloss: 'every',
    kinds: ['day', 'month', 'year', 'unit', 'weekday', 'season', 'part', 'fraction', 'range', 'week-of', 'weekday-of'],
    before: { words: words('every | each'), within: 1 },
  },
  {
    gloss: 'people named like months',
    kinds: ['month'],
    before: { words: words('mr | mrs | ms | dr | minister'), within: 1 },
  },
  { gloss: 'may be, to march, august company', inSmallLetters: words('may | march | august') },
  {
    gloss: 'a place or movement named after a day',
    kinds: ['day'],
    after: words(`
  city | bridge | street | square | movement | university | revolution | avenue | brigade | hospital |
  stadium`),
  },
  {
    gloss: 'a newspaper or channel',
    kinds: ['offset'],
    own: words('today | tomorrow'),
    before: { words: words('russia | usa | syria | arab | africa | turkey'), within: 1 },
  },
  {
    gloss: 'named days',
    kinds: ['weekday', 'month'],
    before: { words: words('good | black | bloody | ash | palm | easter'), within: 1 },
  },
  { gloss: 'a weekday in a name', kinds: ['weekday'], after: words('prayer | prayers | mosque | market') },
  {
    gloss: 'a number of things',
    kinds: ['year'],
    after: words(`
  million | billion | people | barrels | houses | homes | detainees | prisoners | families | tonnes |
  tons | dollars | euros | civilians | refugees | persons | kilometres | km | metres | meters |
  schools | troops | soldiers | observers | delegates | trucks | villages | cases | names | vehicles |
  per | percent | square | cubic | displaced | returnees | participants | men | women | children`),
  },
];
