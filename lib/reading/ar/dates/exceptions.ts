import type { Exception } from '../../common/dates/date-language';
import { foldText } from '../../common/fold';
import { wordForms } from '../attached-particles';

const folded = (words: string) => words.split('|').map(foldText);

/** Words that make of a date something else. */
export const arExceptions: readonly Exception[] = [
  { gloss: 'every', before: { words: wordForms(...folded('كل')), within: 1 } },
  {
    gloss: 'the city, bridge, square, street, university, movement named after a day',
    kinds: ['day'],
    before: {
      words: wordForms(
        ...folded(`
  مدينة | جسر | ميدان | ساحة | شارع | جامعة | حركة | ثورة | كوبري | محور | حي | ملعب | مطار | كتيبة |
  لواء | مستشفى | مدرسة | انتفاضة | تحالف | تيار`),
      ),
      within: 1,
    },
  },
  {
    gloss: 'the Secretary General, public opinion: "العام" is "general"',
    kinds: ['unit'],
    before: {
      words: wordForms(
        ...folded(`
  أمين | مدير | رأي | قطاع | مدعي | نائب | إطار | وضع | صالح | سكرتير | مفتش | قائد | عفو | إضراب |
  نظام | مراقب | مفوض | قنصل | أمانة | أمينها | أمينه | مال | إنفاق | مرفق | نفع | حاكم`),
      ),
      within: 1,
    },
  },
  {
    gloss: 'the newspaper "Today"',
    kinds: ['offset'],
    before: {
      words: wordForms(
        ...folded(`
  صحيفة | موقع | جريدة | قناة | شبكة | وكالة | منصة | مجلة | روسيا | الخليج | المصري | القاهرة`),
      ),
      within: 2,
    },
  },
  {
    gloss: 'until today, as far as today',
    kinds: ['offset', 'limit'],
    before: { words: new Set(folded('حتى | وحتى | لغاية | إلى')), within: 1 },
  },
  {
    gloss: 'the world day of, the first day, the following day',
    kinds: ['offset'],
    after: new Set(
      folded(`
  العالمي | الدولي | الوطني | التالي | السابق | الأول | الأولى | الثاني | الثالث | الأخير | الختامي |
  الافتتاحي | نفسه | ذاته | الواحد | المفتوح | الدراسي`),
    ),
  },
  {
    gloss: 'the car maker Nissan, spelled like April',
    kinds: ['month'],
    before: { words: wordForms(...folded('شركة | سيارة | سيارات | مصنع | مجموعة')), within: 1 },
  },
  {
    gloss: 'a number of things: villages, persons, dollars',
    kinds: ['year'],
    after: new Set(
      folded(`
      قرية | قرى | شخص | شخصا | دولار | معتقل | معتقلا | مليون | مليار | متر | كيلومتر | أسرة | عائلة | طن | حالة | منزل | لاجئ |
      نازح | مدني | مقاتل | جندي | عنصر | شاحنة | خرق | غارة | ليرة | يورو | سجين | أسير | جريح | قتيل | مدرسة | مهجر | ناخب | مشارك`),
    ),
  },
  { gloss: 'the Arab Spring', kinds: ['season'], after: new Set(folded('العربي')) },
];
