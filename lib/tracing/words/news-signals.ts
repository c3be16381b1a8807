import { concept, exactSignal, type Concept } from './concept';

/**
 * Words by which a later text tells what became of a matter. The id is the gloss. What must stand in the past is exact:
 * no future, no infinitive ("to be held") and no present form of the verb tells it.
 */
export const NEWS_SIGNALS: readonly Concept[] = [
  concept(
    'failed',
    'signal',
    'لم، تعذر، تعذرت، تعثر، تعثرت، متعثر، متعثرة، أخفق، أخفقت، إخفاق، فشل، فشلت، أسف، أسفوا، يؤسف، جمود، انتهك، انتهكت، انتهاكات، خرق، خروق، خروقات، أخل، أخلت، إخلال، ألغي، ألغيت، إلغاء، إرجاء، أرجئ، أرجئت، تأجل، تأجلت، أجلت، تأجيل، مؤجل، مؤجلة، عرقلة، عرقل، عرقلت، إعاقة، توقف، توقفت، متوقف، متوقفة، انهار، انهارت، انهيار، هش، هشة، مهدرة، غياب، ما زال، ما زالت، لا يزال، لا تزال، ما زالا، لا يزالون، قيد الدرس، قيد البحث، مقطوع، مقطوعة، مغلق، مغلقة، انتكاس، انتكاسة، تأخر، تأخرت، تأخير، معلق، معلقة، علق، علقت، تعليق، دون تقدم، لا تقدم، خيبة، جمد، جمدت، تجميد، مجمدة، تعطل، تعطلت، تعطيل، معطلة، صرف نظر، طي صفحة، نقض، نقضت، تدهور، تدهورت، تفاقم، تفاقمت، أقل من نصف، أقل من ثلث، دون نتيجة، دون نتائج، بلا نتيجة، انقطع، انقطعت، تخلف، تخلفت، مماطلة، تملص، باق، باقية، لا أثر، لا جديد، حبرا على ورق، حبر على ورق، خلافا، مخالفا، مخالفة، مخالفات، دون التزام، دون أن تلتزم، دون أن يلتزم، دون أن يلتزموا، دون تقيد، قصف، قصفت، تجدد القتال',
    'failed, failure, fail, failing, regret, regretted, could not, called off, cancelled, canceled, cancellation, postponed, postponement, stalled, stalemate, deadlock, impasse, violated, violation, violations, breach, breached, breaches, no progress, lack of, suspended, suspension, collapse, collapsed, delayed, delay, delays, fragile, missed, unable, remains to be, has yet to, had yet to, have yet to, not yet, remain, remains, remained, still, flared up, flare-up, broken, abandoned, put off, shelved, frozen, broke up, deplored, deploring, fell through, lapsed, unfulfilled, unmet, behind schedule, overdue, interrupted, halted, blocked, obstructed, hampered, impeded, deteriorated, deterioration, worsened, scrapped, fewer than half, less than half, less than a third, did not, had not, has not, have not, was not, were not, without result, disappointment, disappointed, dashed, contrary to, in contravention, contravened, contravention, non-compliance, without complying, shelled, bombed, attacked',
  ),
  exactSignal('failed', 'بقي، ظل', ''),
  // Of a report they tell bad news; in a position they may be part of any principle.
  concept('negated', 'signal', 'عدم، ليس، ليست', 'not, never, no'),
  concept(
    'rejected',
    'signal',
    'رفض، رفضت، رفضوا، يرفض، ترفض، أدان، أدانت، أدانوا، يدين، تدين، إدانة، ندد، نددت، نددوا، استنكر، استنكرت، استنكروا، شجب، شجبت',
    'rejected, reject, rejects, condemned, condemn, condemns, denounced, denounce',
  ),
  concept(
    'step',
    'signal',
    'تقدم محرز، التقدم، تقدم ملموس، تقدما، تحضيرات جارية، تحضيرات، خطوة، خطوات، استكمال، مسودة، اتفاق مبدئي، إحراز، تحسن، تراجع، انخفاض، انحسر، انحسار، خفض عنف، قيد التنفيذ، قيد الإنجاز، شوطا، مراحل متقدمة، تمهيد',
    'progress, steps, step, preparations, under way, underway, ongoing, reduction of violence, draft, advanced, improvement, decrease, decline, drop',
  ),
  // Part of what was promised, or its beginning.
  concept(
    'partly',
    'signal',
    'نصف، ثلث، ثلثي، ثلثا، ثلثين، ربع، ثلاثة أرباع، بعض، جزء، جزئيا، جزئي، معظم، أغلب، غالبية، باستثناء، حتى الآن، حتى اليوم، حتى تاريخه، حتى الساعة، حتى اللحظة، إلى اليوم، إلى الآن، مرحلة أولى، دفعة أولى، دفعة أول، أول دفعة، من أصل، ما عدا، في المئة، بالمئة، في المائة، بالمائة',
    'half, third of, thirds of, quarter of, thirds, part of, partly, partially, some of, most of, majority, all but, except, so far, to date, first phase, first stage, first batch, out of, per cent, percent',
  ),
  concept(
    'whole',
    'signal',
    'آخر دفعة، آخر شحنة، آخر قافلة، آخر القوافل، بالكامل، بكامل، كامل، كاملة، جميعها، كلها، ما تبقى، المتبقية',
    'last of, last batch, last shipment, last convoy, in full, fully, entire, all of, full capacity, remaining',
  ),
  exactSignal(
    'began',
    'وضع حجر الأساس، وضع حجر أساس، بدأ، شرع، باشر، انطلق، استهل، بدء، مباشرة',
    'foundation stone, began, begun, started, commenced, embarked, kicked off',
  ),
  concept(
    'welcomed',
    'signal',
    'هنأ، هنأت، هنأوا، أثنى، أثنت، أثنوا، تثني، يثني، نثني، نقدر عاليا، تقدر عاليا، رحب، رحبت، رحبوا، ترحب، يرحب، ترحيب، مرحبة، أشاد، أشادت، أشادوا، تشيد، يشيد، إشادة، ارتياح، بارتياح، ثمن، ثمنت، ثمنوا، يثمن، تثمن، نوه، نوهت، نوهوا، أبدى رضاه، رضا',
    'hailed, pleased, applauded, appreciated, welcomed, welcome, welcoming, commended, commending, satisfaction, praised, noted with satisfaction, gratified',
  ),
  exactSignal(
    'finished',
    'انعقد، التأم، نفذ، منفذة، المنفذة، وصل، وصول، أنشئ، شكل، تأسس، أسس، افتتح، افتتاح، أطلق، انطلق، أنجز، إنجاز، اكتمل، اكتمال، التقى، التقت، التقوا، اجتمع، أفرج، سلم، سلمت، دخل، فتح، استؤنف، فرغ، باشر، إتمام، وضعنا، قدم، عرض، شارك، انضم، انضمام، بات، أتم، بدء، شهد، بلغت وجهتها، رأى النور، أبصر النور، رأت النور، أبصرت النور، نتائج، مخرجات، بلغ وجهته، أقر، تم، تمت، جرى، جرت، أنهى، أنهت، أنهوا، انتهى، انتهت، صدر، وقع الطرفان، عاد، عادت، أعاد، أعيد، أعيدت، تسلم، تبودل، أخلي، أجلي، سحب، انسحب، نشر، وزع، حقق، تحقق، أصبح، صار، شيد، بني، رمم، أصلح، أجري، أجريت، قام، قامت، زار، أوفد، أرسل',
    'outcome, outcomes, results, saw the light, had, held, took place, met, convened, carried out, arrived, delivered, completed, completion, established, formed, opened, launched, released, concluded, joined, was followed, resumed, returned, handed over, inaugurated, finished, arrival, reached, opening, taken part, took part, participated, created, achieved, implemented, adopted, received, signed, cleared, exchanged, withdrawn, deployed, rebuilt, repaired, restored, issued, set up, freed, entered into force, became operational, is operational, in operation, has been, have been, had been, dispatched, distributed, evacuated, destroyed, removed, agreed upon, visited, gathered, published',
  ),
];
