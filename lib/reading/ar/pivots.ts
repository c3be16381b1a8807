import type { Mark, Sense } from '../common/word-info';
import { oneOf } from '../common/one-of';

const STEERING: readonly Mark[] = ['that', 'not', 'link', 'contrast', 'governor', 'already', 'instrument'];
/** What stands without a verb, or opens what was told before or after. Each line has its gloss. */
const STANDING = [
  // faithful, true: in the feminine, dual or plural; the faithful, steadfast
  /^و?(?:ثابت|وفي|امين|مخلص|صادق)(?:ه|ون|ين|ان|تان)$/,
  /^و?(?:اوفياء|امناء|ثابت|امين)$/,
  // the time (has come); hoped for, expected
  /^(?:ال)?(?:اوان|وقت|موعد)$/,
  /^و?(?:ال)?(?:مامول|مرجو|منتظر)$/,
  // to remain; after; there is; where
  /^(?:البقاء|بعدما|حيث)$/,
  /^و?(?:ثمه|هناك|هنالك)$/,
  // cooperation, coordination, consultation, contact, pursuit, accompanying
  /^(?:تعاون|تنسيق|تشاور|تواصل|متابعه|مواكبه)$/,
  // so that they; precedes, follows it
  /^ل[يت].{3,}$/,
  /^[يت](?:سبق|عقب|لي|تبع).{1,3}$/,
  // resolve, intention, will, wish, readiness, care, direction
  /^و?(?:العزم|النيه|النوايا|الاراده|التصميم|الرغبه|الاستعداد|الحرص|الاصرار|العزيمه|الاتجاه|الهمه)$/,
  // agreement, decision, understanding, opinion, commitment, hope, wager
  /^و?(?:الاتفاق|القرار|التفاهم|التوافق|الراي|الالتزام|الامل|الامال|الرهان)$/,
];
/** Scheduled, expected; while, but; in it; let them, and so they. */
const PIVOT = new RegExp(
  `^${oneOf(`
  و(?:عمليه|دفعه|جوله|دوره|قمه|ورشه|لقاء|جلسه|موتمر) ما وفي و?(?:ال)?(?:مرجو|مامول) الت الوا الي
  بصدد بسبيل سبيل(?:ه|ها|هم) مضي.* بقاء.* [وفل]?قد المقرر المزمع المنتظر المرتقب المتوقع حين بيد
  بل اما و?(?:حري|خليق|حقيق|قمين) و?لكن.* و?فيه و?فيها و?مفاده ف[لسيتن].{2,} و?ل[يت][^ا].{2,}`)}$`,
);
/** It is necessary, important …: after "of". */
const NEEDFUL = /^ال(?:ضروري|اهميه|مهم|واجب|ملح|لازم|اجدي|احري|اجدر|مستحسن|حتمي|حيوي|مفيد)$/;
/** Ceases: with a negation, still is. */
const CEASING = /^[يت]?زا?ل(?:ت|وا|ون|نا)?$/;

/** A word that can head an act or open a clause: the forms look at no others. */
export function isPivot(text: string, senses: readonly Sense[], marks: ReadonlySet<Mark>): boolean {
  return (
    senses.length > 0 ||
    STEERING.some((mark) => marks.has(mark)) ||
    PIVOT.test(text) ||
    STANDING.some((pattern) => pattern.test(text)) ||
    (text.length < 4 && marks.has('action')) ||
    (text.length === 4 && text[0] === 'ا' && marks.size === 0) ||
    CEASING.test(text) ||
    NEEDFUL.test(text)
  );
}
