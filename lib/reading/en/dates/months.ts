import { entry, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const month = (number: number): Sense => ({ is: 'month', month: number, calendar: 'gregorian', isCommonWord: false });
const common = (number: number): Sense => ({ is: 'month', month: number, calendar: 'gregorian', isCommonWord: true });
const hijri = (number: number): Sense => ({ is: 'month', month: number, calendar: 'hijri', isCommonWord: false });
const hijriName = (number: number): Sense => ({ is: 'month', month: number, calendar: 'hijri', isCommonWord: true });

/** Months of the Gregorian calendar. `common` ones are everyday words or names too. */
export const enMonths: readonly Entry[] = [
  entry('January', month(1), 'January | Jan'),
  entry('February', month(2), 'February | Feb'),
  entry('March', common(3), 'March | Mar'),
  entry('April', month(4), 'April | Apr'),
  entry('May', common(5), 'May'),
  entry('June', month(6), 'June | Jun'),
  entry('July', month(7), 'July | Jul'),
  entry('August', month(8), 'August | Aug'),
  entry('September', month(9), 'September | Sept | Sep'),
  entry('October', month(10), 'October | Oct'),
  entry('November', month(11), 'November | Nov'),
  entry('December', month(12), 'December | Dec'),
];

/** Months of the Hijri calendar in the spellings that English texts have. */
export const enHijriMonths: readonly Entry[] = [
  entry('Muharram', hijri(1), 'Muharram | Moharram'),
  entry('Safar', hijriName(2), 'Safar'),
  entry(
    "Rabi' I",
    hijri(3),
    `
    Rabi al-Awwal | Rabi' al-Awwal | Rabi al-Awal | Rabi' al-Awal | Rabi I | Rabi' I`,
  ),
  entry(
    "Rabi' II",
    hijri(4),
    `
    Rabi al-Thani | Rabi' al-Thani | Rabi al-Akhir | Rabi' al-Akhir | Rabi II | Rabi' II`,
  ),
  entry('Jumada I', hijri(5), 'Jumada al-Ula | Jumada al-Awwal | Jumada I | Jumada al-Oula'),
  entry(
    'Jumada II',
    hijri(6),
    `
    Jumada al-Thani | Jumada al-Thaniyah | Jumada al-Akhirah | Jumada al-Akhira | Jumada II`,
  ),
  entry('Rajab', hijriName(7), 'Rajab'),
  entry("Sha'ban", hijriName(8), "Sha'ban | Shaban | Shaaban"),
  entry('Ramadan', hijriName(9), 'Ramadan | Ramadhan'),
  entry('Shawwal', hijri(10), 'Shawwal | Shawal'),
  entry(
    "Dhu al-Qa'da",
    hijri(11),
    `
    Dhu al-Qa'dah | Dhu al-Qa'da | Dhu al-Qadah | Dhul-Qadah | Dhul-Qa'dah | Dhu al-Qada`,
  ),
  entry('Dhu al-Hijja', hijri(12), 'Dhu al-Hijjah | Dhu al-Hijja | Dhul-Hijjah | Dhul Hijjah | Dhul-Hijja'),
];
