import { concept, exactSignal, type Concept } from './concept';
import { SETBACK_SIGNALS } from './setback-signals';

/**
 * Words by which a later text tells what became of a matter. The id is the gloss. What must stand in the past is exact:
 * no future, no infinitive ("to be held") and no present form of the verb tells it.
 */
export const NEWS_SIGNALS: readonly Concept[] = [
  ...SETBACK_SIGNALS,
  concept(
    'rejected',
    'signal',
    'رفض، رفضت، رفضوا، يرفض، ترفض، أدان، أدانت، أدانوا، يدين، تدين، إدانة، ندد، نددت، نددوا، استنكر، استنكرت، استنكروا، شجب، شجبت',
    'rejected, reject, rejects, condemned, condemn, condemns, denounced, denounce',
  ),
  concept(
    'step',
    'signal',
    'تقدم محرز، التقدم، تقدم ملموس، تقدما، تحضيرات جارية، تحضيرات، خطوة، خطوات، مسودة، اتفاق مبدئي، إحراز، تحسن، تراجع، انخفاض، انحسر، انحسار، خفض عنف، قيد التنفيذ، قيد الإنجاز، شوطا، شوط، مراحل متقدمة، تمهيد، قيد الإنشاء، قيد التجهيز، قيد الإعداد، قيد البناء، يجري العمل، تجري أعمال، جار العمل، نسبة إنجاز، بلغت نسبة، تقدمت أعمال، ارتفعت جدران، أساسات',
    'progress, steps, step, preparations, under way, underway, ongoing, reduction of violence, draft, advanced, improvement, decrease, decline, drop, under construction, in preparation, being built, being prepared, being drafted, being drawn up, taking shape, on track, moved forward, well advanced, halfway, work continues',
  ),
  // Part of what was promised, or its beginning.
  concept(
    'partly',
    'signal',
    'نصف، منتصف، ثلث، ثلثي، ثلثا، ثلثين، ربع، ثلاثة أرباع، بعض، جزء، جزئيا، جزئي، معظم، أغلب، غالبية، باستثناء، حتى الآن، حتى اليوم، حتى تاريخه، حتى الساعة، حتى اللحظة، إلى اليوم، إلى الآن، مرحلة أولى، دفعة أولى، دفعة أول، أول دفعة، من أصل، ما عدا، في المئة، بالمئة، في المائة، بالمائة',
    'half, midpoint, third of, thirds of, quarter of, thirds, part of, partly, partially, some of, most of, majority, all but, except, so far, to date, first phase, first stage, first batch, per cent, percent',
  ),
  // All but done.
  concept(
    'nearly',
    'signal',
    'شارف على، شارفت على، أوشك على، أوشكت على، أوشك أن، أوشكت أن، على وشك، يكاد، تكاد، كاد، كادت، قارب، قاربت، اقترب من، اقتربت من، لم يبق، لم تبق، لم يتبق، لم تتبق، في لمساته الأخيرة، في لمساتها الأخيرة، لمسات أخيرة، قطع شوط، قطعت شوطا، قطعت شوط، قطع فيه شوط، قطع فيها شوط، شوط كبير، شوطا كبيرا، أشواطا',
    'near completion, nearing completion, close to completion, almost complete, almost finished, nearly complete, nearly finished, all but complete, all but finished, finishing touches, final touches, in its final stage, in their final stage, in its final stages',
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
    'هنأ، هنأت، هنأوا، أثنى، أثنت، أثنوا، تثني، يثني، نثني، نقدر عاليا، تقدر عاليا، رحب، رحبت، رحبوا، ترحب، يرحب، ترحيب، مرحبة، أشاد، أشادت، أشادوا، تشيد، يشيد، إشادة، ارتياح، بارتياح، ثمن، ثمنت، ثمنوا، يثمن، تثمن، نوه، نوهت، نوهوا، أبدى رضاه، رضا، مثمر، مثمرة، ناجح، ناجحة، تكلل، تكللت',
    'hailed, pleased, applauded, appreciated, welcomed, welcome, welcoming, commended, commending, satisfaction, praised, noted with satisfaction, gratified, fruitful, successful, success',
  ),
  exactSignal(
    'finished',
    'انعقد، منعقد، المنعقد، منعقدة، المنعقدة، التأم، نفذ، منفذة، المنفذة، وصل، أنشئ، شكل، تأسس، أسس، افتتح، أطلق، انطلق، أنجز، اكتمل، التقى، التقت، التقوا، اجتمع، أفرج، سلم، سلمت، دخل، فتح، استؤنف، فرغ، باشر، وضعنا، قدم، عرض، شارك، انضم، بات، أتم، شهد، بلغت وجهتها، رأى النور، أبصر النور، رأت النور، أبصرت النور، بلغ وجهته، أقر، تم، تمت، جرى، جرت، أنهى، أنهت، أنهوا، انتهى، انتهت، صدر، وقع الطرفان، عاد، عادت، أعاد، أعيد، أعيدت، تسلم، تبودل، أخلي، أجلي، سحب، انسحب، نشر، وزع، حقق، تحقق، أصبح، صار، شيد، بني، رمم، أصلح، أجري، أجريت، قام، قامت، زار، أوفد، أرسل، استعاد، نال حريته، نالوا حريتهم، خرج إلى الحرية، خرجوا إلى الحرية، خرجت إلى الحرية، نقل، استقبل، تخرج، أفرغ، رسا، رست، هبط، أقلع، دشن، مدد، جدد العمل، أحيل، ضخ، شغل، تولى، أقيم، نظم، فك، رفع، أزيل، أزال، طهر، أتلف، صادق، اعتمد، منح، صرف، زود، وافى، بوشر، دخلت حيز، دخل حيز، باتت جاهزة، بات جاهزا، أودع، استلم، استضاف، احتضن، حضر، توج، طوي، حسم، لم شمل، وفى، أوفى، بر بوعده، برت بوعدها',
    'saw the light, held, took place, taken place, met, convened, carried out, arrived, delivered, completed, established, formed, opened, launched, released, concluded, joined, was followed, resumed, returned, handed over, inaugurated, finished, reached, taken part, took part, participated, created, achieved, implemented, adopted, received, signed, cleared, exchanged, withdrawn, deployed, rebuilt, repaired, restored, issued, set up, freed, entered into force, became operational, is operational, in operation, dispatched, distributed, evacuated, destroyed, removed, agreed upon, visited, gathered, published, went ahead, came into service, operational, up and running, commissioned, transferred, graduated, docked, landed, unloaded, extended, renewed, hosted, in service, back in service, entered service, took effect, came home, reunited, drew up, drawn up, compiled, submitted, presented, tabled, ratified, approved, lifted, dismantled, demolished, installed, connected, vaccinated, took up, brought, sent, given, gave, built, kept its word, kept their word, honoured, delivered on',
  ),
  // Nouns and helping verbs that tell it where nothing belies them.
  exactSignal(
    'told',
    'استكمال، وصول، افتتاح، إنجاز، اكتمال، إتمام، بدء، انضمام، نتائج، مخرجات',
    'outcome, outcomes, results, completion, arrival, opening, has been, have been, had been',
  ),
];
