import type { Mark, Sense } from '../common/word-info';

const STEERING: readonly Mark[] = ['that', 'not', 'link', 'contrast', 'governor', 'already', 'instrument'];
/** Faithful, steadfast; the time (has come). */
const STANDING =
  /^و?(?:ثابت|وفي|امين|مخلص|صادق)(?:ه|ون|ين|ان|تان)$|^و?(?:اوفياء|امناء|ثابت|امين)$|^(?:ال)?(?:اوان|وقت|موعد)$|^و?(?:ال)?(?:مامول|مرجو|منتظر)$|^البقاء$|^بعدما$|^و?(?:ثمه|هناك|هنالك)$|^حيث$|^(?:تعاون|تنسيق|تشاور|تواصل|متابعه|مواكبه)$|^ل[يت].{3,}$|^[يت](?:سبق|عقب|لي|تبع).{1,3}$|^و?(?:العزم|النيه|النوايا|الاراده|التصميم|الرغبه|الاستعداد|الحرص|الاصرار|العزيمه|الاتجاه|الهمه|الاتفاق|القرار|التفاهم|التوافق|الراي|الالتزام|الامل|الامال|الرهان)$/;
/** Scheduled, expected; while, but; in it; let them, and so they. */
const PIVOT =
  /^(?:و(?:عمليه|دفعه|جوله|دوره|قمه|ورشه|لقاء|جلسه|موتمر)|ما|وفي|و?(?:ال)?(?:مرجو|مامول)|الت|الوا|الي|بصدد|بسبيل|سبيل(?:ه|ها|هم)|مضي.*|بقاء.*|[وفل]?قد|المقرر|المزمع|المنتظر|المرتقب|المتوقع|حين|بيد|بل|اما|و?(?:حري|خليق|حقيق|قمين)|و?لكن.*|و?فيه|و?فيها|و?مفاده|ف[لسيتن].{2,}|و?ل[يت][^ا].{2,})$/;
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
    STANDING.test(text) ||
    (text.length < 4 && marks.has('action')) ||
    (text.length === 4 && text[0] === 'ا' && marks.size === 0) ||
    CEASING.test(text) ||
    NEEDFUL.test(text)
  );
}
