import { entry, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const month = (number: number): Sense => ({ is: 'month', month: number, calendar: 'gregorian', isCommonWord: false });
const common = (number: number): Sense => ({ is: 'month', month: number, calendar: 'gregorian', isCommonWord: true });

/** Levantine and Iraqi, Egyptian and Gulf, Algerian and Tunisian, Moroccan names, with the spellings that folding leaves apart. */
export const arMonths: readonly Entry[] = [
  entry('January', month(1), 'كانون الثاني | كانون ثاني | كانون الثانى | يناير | ينايــر | جانفي | جانفيي'),
  entry('February', month(2), 'شباط | فبراير | فبرابر | فيفري | فيبراير | فيفرييه'),
  entry('March', month(3), 'آذار | أذار'),
  entry('March; also "practised"', common(3), 'مارس'),
  entry('April', month(4), 'نيسان | أبريل | إبريل | آبريل | أفريل | ابرايل'),
  entry('May', month(5), 'أيار | آيار | إيار | مايو | ماييو'),
  entry('May; a rare spelling of a name', common(5), 'ماي'),
  entry('June', month(6), 'حزيران | يونيو | يونيه | يونية | يونيوو'),
  entry('June; also the name Juan', common(6), 'جوان'),
  entry('July', month(7), 'تموز | تمّوز | يوليو | يوليه | يولية | يوليوز | جويلية | جويليا | جولية'),
  entry('August; also "father" and "returned"', common(8), 'آب'),
  entry('August', month(8), 'أغسطس | آغسطس | أغسطوس | اغشت | غشت | أوت'),
  entry('September', month(9), 'أيلول | آيلول | إيلول | سبتمبر | سيبتمبر | شتنبر | سبتامبر | شتمبر'),
  entry('October', month(10), 'تشرين الأول | تشرين أول | تشرين الاول | أكتوبر | أوكتوبر | اكتوبر | أكتوبــر'),
  entry('November', month(11), 'تشرين الثاني | تشرين ثاني | تشرين ثان | نوفمبر | نوفنبر | نونبر | نوفمبير'),
  entry(
    'December',
    month(12),
    `
    كانون الأول | كانون أول | ديسمبر | دسمبر | ديسيمبر | دجنبر | دجمبر | ديسمبير`,
  ),
];
