import { concept, exactSignal, type Concept } from './concept';

/** Words that tell how a clause speaks of its matter. The id is the gloss. */
export const SIGNALS: readonly Concept[] = [
  concept(
    'failed',
    'signal',
    'لم، عدم، تعذر، تعذرت، تعثر، تعثرت، أخفق، أخفقت، إخفاق، فشل، فشلت، أسف، أسفوا، يؤسف، جمود، انتهك، انتهكت، انتهاكات، خرق، خروقات، أخل، أخلت، إخلال، ألغي، ألغيت، إلغاء، إرجاء، أرجئ، أرجئت، تأجل، تأجلت، أجلت، عرقلة، توقف، توقفت، انهار، انهيار، هش، مهدرة، غياب، ما زال، ما زالت، لا يزال، لا تزال، ما زالا، بقي، بقيت، تبقى، ظل، ظلت، قيد الدرس، حتى الآن، حتى اليوم، مقطوع، مغلق، مغلقة، انتكاس، تأخر، تأخير، معلق، علقت، دون تقدم، لا تقدم، خيبة',
    'not, failed, failure, fail, regret, regretted, could not, called off, cancelled, canceled, cancellation, postponed, postponement, stalled, deadlock, violated, violation, violations, breach, breached, breaches, no progress, lack of, suspended, collapse, collapsed, delayed, delay, fragile, missed, never, unable, remains to be, has yet to, remain, remains, remained, still, flared up, flare-up, broken, abandoned, put off, shelved, frozen, broke up, deplored',
  ),
  exactSignal(
    'happened',
    'انعقد، انعقدت، انعقاد، عقد، عقدت، التأم، التأمت، التئام، جرت، جرى، تم، تمت، تمتا، نفذ، نفذت، المنفذة، وصل، وصلت، وصول، أنشئ، أنشئت، إنشاء، شكل، شكلت، تشكيل، تأسست، أسست، افتتح، افتتحت، افتتاح، أطلق، أطلقت، انطلق، انطلقت، أنجز، أنجزت، إنجاز، اكتمل، اكتملت، التقى، التقوا، اجتمع، اجتمعت، اجتمعوا، أفرج، أفرجت، تسلم، تسلمت، انضمام، شارك، شاركت، سلمت، دخلت، فتحت، أعيد، أعيدت، استؤنف، استؤنفت، عاد، عادت، ناجحة، أقر، أقرت',
    'held, took place, met, convened, carried out, arrived, delivered, completed, completion, established, formed, opened, launched, released, concluded, implemented, achieved, joined, successful, was followed, set up, resumed, returned, handed over, inaugurated, adopted, finished, arrival, received',
  ),
  concept(
    'step',
    'signal',
    'تقدم، تقدم محرز، تحضيرات جارية، تحضيرات، خطوة، خطوات، استكمال، مسودة، اتفاق مبدئي، إحراز، تحسن، تراجع، انخفاض، خفض عنف، جار، جارية',
    'progress, steps, step, preparations, under way, underway, ongoing, reduction of violence, draft, advanced, improvement',
  ),
  concept(
    'recalled',
    'signal',
    'ذكر باتفاق، ذكرت باتفاق، ذكرت باتفاقات، ذكرت بالاتفاق، ذكرت بما، ذكروا باتفاق، ذكروا بما، استذكر، استذكرت، استذكروا، تذكير',
    'recalled, recalling, recall',
  ),
  concept(
    'goes-on',
    'signal',
    'مواصلة، استمرار، تستمر، يستمر، متابعة، مضي، المضي، تكثيف، تعزيز، دعم، مساندة، مؤازرة، زيادة، توسيع، تسهيل، يواصل، تواصل، ستواصل، استكمال، الحفاظ، الإبقاء، بذل، التعاون، التصدي، مواجهة، الوقوف ضد، دفع، النهوض، مكافحة، محاربة، إبقاء، منتظم، منتظمة، دورية، صون، تثبيت',
    'continue, continuing, continued, keep, carry on, pursue, support, back, strengthen, maintain, advance, intensify, further, stand against, fight, combat, cooperation, facilitate, increase, joint efforts, regular, regularly, preserve, preserving',
  ),
  concept(
    'sets-up',
    'signal',
    'إنشاء، تشكيل، تأسيس، إطلاق لجنة، إطلاق عمل، تنظيم مجموعة، تنظيم فريق، تنظيم لجنة، تشكل، ستشكل، ينشئ، أنشئت، أنشئ، شكلت، لإطلاق، إطلاق اللجنة، انطلاق اللجنة، انطلاق عمل',
    'establish, establishing, establishment, form, forming, formation, formed, set up, setting up, launch, launching, create, creation, created, established',
  ),
  concept(
    'welcomed',
    'signal',
    'هنأ، هنأت، هنأوا، أثنى، أثنت، أثنوا، نقدر عاليا، تقدر عاليا، رحب، رحبت، رحبوا، ترحب، ترحيب، مرحبة، أشاد، أشادت، أشادوا، ارتياح، بارتياح، ثمن، ثمنت، نوه، نوهت',
    'hailed, pleased, applauded, appreciated, welcomed, welcome, welcoming, commended, satisfaction, praised, noted with satisfaction',
  ),
  concept(
    'convenes',
    'signal',
    'عقد، يعقد، تعقد، ستعقد، سيعقد، انعقاد، تستضيف، يستضيف، استضافة، يلتئم، التئام، تلتئم، سيجتمع، يجتمع، تجتمع، التقاء، يلتقي، ستلتقي، موعد، إجراء، تنظيمها، تنظيمه، تحتضن، يحتضن، ستحتضن',
    'hold, holding, held, convene, convening, meet, host, take place, organise, organize, schedule, scheduled',
  ),
  concept(
    'discussed',
    'signal',
    'نظر، نظرت، نظرنا، راجع، راجعت، راجعنا، ناقش، ناقشت، ناقشنا، بحث، بحثت، بحثوا، بحثنا، تناول، تناولت، استعرض، استعرضت، مراجعة، تطرقت، اطلع، اطلعوا',
    'reviewed, discussed, examined, considered, exchanged views, took up',
  ),
  exactSignal(
    'finished',
    'انعقد، انعقدت، التأم، التأمت، نفذت، منفذة، وصل، وصلت، وصول، أنشئ، أنشئت، شكلت، تأسست، أسست، افتتح، افتتحت، أطلقت، انطلقت، أنجز، أنجزت، اكتمل، اكتملت، التقوا، اجتمعت، أفرج، أفرجت، سلمت، دخلت، فتحت، استؤنفت، فرغ، فرغت، باشر، باشرت، باشروا، إتمام، سلم، وضعنا، التقت، قدم، قدمت، عرض، عرضت، شارك، شاركت، شاركوا، انضم، انضمت، انضمام، باتت، بات، أتم، أتمت، بدء، شهد، شهدت',
    'held, took place, met, convened, carried out, arrived, delivered, completed, established, formed, opened, launched, released, concluded, joined, was followed, resumed, returned, handed over, inaugurated, finished, arrival, reached, opening, taken part, took part, participated, created',
  ),
  concept('carries-out', 'signal', 'تنفيذ، تطبيق', 'implementation, implementing'),
  concept(
    'undated',
    'signal',
    'لم يحدد، لم يحدد موعد، دون تحديد، دون موعد، لم يعلن، لم يعلن موعد',
    'no date, without setting a date, undated, date was not set',
  ),
  concept(
    'counted',
    'signal',
    'مئة، مائة، مئتي، مائتي، ثلاثمئة، خمسمئة، ألف، آلاف، مليون، ملايين، طن، أطنان',
    'hundred, thousand, million, tonnes, tons, dozen',
  ),
  concept('only-then', 'signal', 'إلا، حتى', 'until, only'),
  concept(
    'next',
    'signal',
    'مقبل، مقبلة، من جديد، مجددا، قادم، قادمة، تالي، تالية، تال',
    'next, following, forthcoming, again',
  ),
  concept(
    'again',
    'signal',
    'تأجيل، تأجيله، تأجيلها، إرجاء، موعد جديد، أجل إلى',
    'postpone, postponed, postponement, reschedule, rescheduled, new date',
  ),
];
