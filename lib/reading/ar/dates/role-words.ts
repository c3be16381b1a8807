import { foldText } from '../../common/fold';
import type { RoleWords } from '../../common/dates/role-words';
import { wordForms } from '../attached-particles';
import { NOT_FUTURE } from '../words/not-future';

/** Words that stand alone, and words that take the article and particles. */
const exactly = (words: string) => new Set(words.split('|').map(foldText));
const inAllForms = (words: string) => wordForms(...words.split('|').map(foldText));

/** Memorandum, agreement, treaty, protocol, resolution, statement, declaration, document, letter, decree, charter, law … */
const instruments = inAllForms(`
  مذكرة | مذكرات | اتفاق | اتفاقية | اتفاقيات | اتفاقات | معاهدة | بروتوكول | قرار | قرارات | بيان |
  إعلان | وثيقة | رسالة | مرسوم | ميثاق | قانون | مبادرة | تفاهم | تفاهمات | صفقة | هدنة | خطة | خارطة |
  نص | محضر | كتاب | تقرير | بلاغ`);

/** Signed, dated, issued, concluded, adopted, announced. */
const issued = inAllForms(`
  موقع | موقعة | موقعين | مؤرخ | مؤرخة | صادر | صادرة | مبرم | مبرمة | معتمد | معتمدة | معلن | معلنة |
  منشور | صدر | صدرت | وقع | وقعت | وقعوا | وقعها | وقعه | وقعتها | أبرم | أبرمت | أبرموا | اعتمد |
  اعتمدت | اعتمدوا | أقر | أقرت | تاريخ | بتاريخ | تبنى | تبنت | وقعا | وقعتا`);

const joining = exactly('ل | لعام | لسنة | من | تاريخ | بتاريخ | المؤرخ | المؤرخة | المؤرخين');

const light = exactly(`
  في | من | يوم | يومي | بتاريخ | خلال | شهر | عام | سنة | منذ | قبل | مطلع | نهاية | منتصف | أواخر |
  أوائل`);

/** Decided, agreed, pledged, resolved. */
const decisions = exactly(`
  قرر | قررت | قررنا | قرروا | تقرر | اتفق | اتفقت | اتفقنا | اتفقوا | تعهد | تعهدت | تعهدوا | توافق |
  توافقت | توافقوا | التزم | التزمت | التزموا | حدد | حددت | حددوا | وافق | وافقت | وافقوا`);

/** Will, planned, expected, to be held, next, intends, calls for, must, is to. */
const future = exactly(`
  سوف | المقرر | المزمع | المرتقب | المرتقبة | المرتقبين | المتوقع | المنتظر | المقررة | المزمعة |
  ينتظر | يتوقع | يرتقب | تعتزم | يعتزم | نعتزم | يعتزمون | تنوي | ينوي | عازمة | عازمون | مقرر |
  مقررة | موعدا | ندعو | تدعو | يدعو | دعا | دعت | دعوا | دعونا | ضرورة | ينبغي | يجب | يتعين | لعقد |
  لتنظيم | لإجراء | لاستضافة | تتعهد | يتعهد | نتعهد | تلتزم | يلتزم | نلتزم | المقبل | المقبلة |
  القادم | القادمة | التالي | التالية | مهلة | استعداد | استعدادها | استعدادهم | عزمها | عزمهم |
  نيتها | نيتهم | لن | تحدد | يحدد | إرجاء | تأجيل | طالب | طالبت | طالبوا | مطالبة | مطالبين | ناشد | ناشدت | ناشدوا | حث | حثت |
  حثوا | أوصى | أوصت | كلف | كلفت | كلفوا | أمهل | أمهلت | أمهلوا | طلب | طلبت | اقترح | اقترحت | نناشد | نحث | نطالب | يطالب |
  تطالب | تناشد | تحث | دعوة | داعية | داعيا | داعين | الدعوة | أمل | يأمل | تأمل | أعرب | مستعدة | مستعد | ملتزمة | ملتزمون | وعد |
  وعدت | وعدوا | ستجرى | المنوي | مزمع | مرتقب | إرجاؤه | تأجيله | تأجيلها | عزم | العزم | خطة | خطط | يخطط | تخطط | مبرمج | أرجئ | أرجئت | رحل | رحلت | ترحيل | ترحيله | ترحيلها | تأجل | تأجلت | مؤجل | مؤجلة | جدولة | برمجة | برمج |
  اعتزام | اعتزامها | اعتزامهم | تصميمها | تصميمهم | حرصها | حرصهم | رغبتها | رغبتهم | النية | نية | بصدد`);

/** Was, happened, took place, opened, closed, met, said … */
const past = exactly(`
  جرى | جرت | تم | تمت | شهد | شهدت | وصل | وصلت | بدأ | بدأت | انطلق | انطلقت | اختتم | اختتمت |
  اختتموا | أجري | أجريت | عقدت | عقدوا | انعقد | انعقدت | المنعقد | المنعقدة | المنفذة | استضافت |
  استضاف | زار | زارت | التقى | التقوا | التقت | اجتمع | اجتمعوا | اجتمعت | استقبل | قتل | اندلع |
  اندلعت | توفي | دخل | دخلت | غادر | غادرت | افتتح | افتتحت | نفذت | نفذ | أفرج | تحقق | انتهى |
  انتهت | لم | الماضي | الماضية | المنصرم | المنصرمة | كان | كانت | منذ | عقده | عقدته | تعذر | تعذرت |
  وقع | وقعت | حدث | قال | فاز | سقط | استؤنفت | توقفت | توقف | أعيد | أعيدت | سلم | سلمت | أكمل |
  أكملت | استكملت | قدم | قدمت | رحب | رحبت | رحبوا`);

/** "had": with a past verb, what was so before. */
const pastPerfect = exactly('كانت | كان | وكانت | وكان | كانوا');

/** Folded words are matched, so that `سـ` plus an imperfect is read in its usual spelling. */
const FUTURE_VERB = /^[وف]?س[يتنا]\p{L}{3,}$/u;
/** Nouns that begin as such a verb does: سياسة (policy), سيادة (sovereignty). */
const IS_NO_VERB = new RegExp(`^[وف]?(?:${NOT_FUTURE.map(foldText).join('|')})`, 'u');
const PAST_VERB = /^[وف]?(?!ت)\p{L}{2,}(?<!ا)ت$/u;
const PRESENT_VERB = /^[وف]?[يت]\p{L}{3,}$/u;

export const arRoleWords: RoleWords = {
  instruments,
  hasDateBeforeNoun: false,
  issued,
  dated: inAllForms('مؤرخ | مؤرخة | مؤرخين | مؤرخان'),
  joining,
  light,
  decisions: withAnd(decisions),
  future: withAnd(future),
  past: withAnd(past),
  pastPerfect,
  auxiliaries: exactly('ان | لن'),
  infinitive: new Set(),
  promising: new Set(),
  that: withAnd(exactly('أن | أنه | أنها | أنهم | أنهما | بأن | بأنه | بأنها | بأنهم')),
  isFutureVerb: (word) => FUTURE_VERB.test(word) && !IS_NO_VERB.test(word),
  tenseOf(word) {
    if (FUTURE_VERB.test(word)) return 'future';
    if (PAST_VERB.test(word)) return 'past';
    return PRESENT_VERB.test(word) ? 'future' : null;
  },
};

/** "و" and "ف" before each word. */
function withAnd(words: ReadonlySet<string>): Set<string> {
  return new Set([...words].flatMap((word) => [word, `و${word}`, `ف${word}`]));
}
