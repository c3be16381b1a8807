import { entry } from '../common/dates/lexicon';
import type { RoundLanguage } from '../common/round-mentions';
import { withAttachedParticles } from './attached-particles';
import { arCardinals, arOrdinals } from './dates/numerals';

/** How Arabic names the rounds of a process. */
export const arRounds: RoundLanguage = {
  entries: [
    ...arOrdinals,
    ...arCardinals.filter(({ gloss }) => gloss === 'ten'),
    entry(
      'round, meeting',
      { is: 'round' },
      `
    جولة | الجولة | جولتها | جولتهم | جولته | اجتماع | الاجتماع | اجتماعها | اجتماعهم | اجتماعنا | لقاء |
    اللقاء | لقاؤها | لقاءها | لقائها | لقاؤهم | لقاءهم | لقائهم | لقائنا | النسخة | نسختها | نسخته |
    مباحثات | محادثات | المباحثات | المحادثات | جولات`,
    ),
    entry(
      'international, high-level, in the format of, in the frame of',
      { is: 'filler' },
      `
    الدولي | الدولية | دولي | دولية | الرفيع المستوى | رفيع المستوى | الرفيعة المستوى | رفيعة المستوى |
    عالي المستوى | العالي المستوى | رقم | السلام | للسلام | في إطار | ضمن إطار | ضمن | في صيغة | بصيغة |
    صيغة | إطار | مسار | عملية | منصة | في | التفاوضية | المفاوضات | الرسمية`,
    ),
    entry('the, before digits', { is: 'article' }, 'ال'),
    entry('of', { is: 'of' }, 'من | ل'),
    entry(
      'group, committee, team, council, experts',
      { is: 'other-body' },
      `
    مجموعة | المجموعة | لجنة | اللجنة | فريق | الفريق | مجلس | المجلس | هيئة | الهيئة | خبراء | الخبراء |
    مؤتمر | المؤتمر`,
    ),
  ],
  writtenForms: withAttachedParticles,
  // after, before, since, following (five), the results of, the decisions of, the outcome of; was decided, decided, agreed (a round before, or to come)
  beside:
    'بعد قبل منذ عقب أعقاب إثر تلت غداة عشية نتائج مقررات مخرجات تقرر قرر قررت قرروا قررنا اتفق اتفقت اتفقوا اتفقنا'.split(
      ' ',
    ),
};
