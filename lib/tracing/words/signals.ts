import { concept, exactSignal, type Concept } from './concept';
import { NEWS_SIGNALS } from './news-signals';

/** Words that tell how a clause speaks of its matter. The id is the gloss. */
export const SIGNALS: readonly Concept[] = [
  ...NEWS_SIGNALS,
  concept(
    'recalled',
    'signal',
    'ذكر باتفاق، ذكرت باتفاق، ذكرت باتفاقات، ذكرت بالاتفاق، ذكرت بما، ذكروا باتفاق، ذكروا بما، استذكر، استذكرت، استذكروا، تذكير',
    'recalled, recalling, recall',
  ),
  concept(
    'goes-on',
    'signal',
    'مواصلة، استمرار، تستمر، يستمر، متابعة، مضي، المضي، تكثيف، تعزيز، دعم، مساندة، مؤازرة، زيادة، توسيع، تسهيل، تيسير، يواصل، تواصل، ستواصل، استكمال، الحفاظ، الإبقاء، بذل، التعاون، التصدي، مواجهة، الوقوف ضد، دفع، النهوض، مكافحة، محاربة، إبقاء، منتظم، منتظمة، بشكل دوري، صون، تثبيت، مضاعفة، منع، تأمين، امتناع، عمل من أجل، عمل على، سعي، سعي إلى، تضافر جهود، لا توقف عن، بلا توقف، دون توقف، دون هوادة، بلا هوادة، لا هوادة، إدامة، ديمومة، ترسيخ، تعميق، تحصين، صيانة، ملاحقة، مطاردة، مواكبة، ماض، ماضية، ماضون',
    'continue, continuing, continued, keep, carry on, pursue, support, back, strengthen, maintain, advance, intensify, further, stand against, fight, combat, cooperation, facilitate, increase, joint efforts, regular, regularly, preserve, preserving, prevent, ensure, ensuring, secure, refrain, press on, go on, persist, redouble, promote, promoting, work towards, work toward, strive, efforts to, shore up, uphold, sustain, consolidate, deepen, safeguard, build on, widen, broaden, step up, hunt down, hunted down',
  ),
  // No guarantees (ضمانات).
  exactSignal('goes-on', 'ضمان', ''),
  concept(
    'one-act',
    'signal',
    'إصدار، افتتاح، فتح، إرسال، إيفاد، تسليم، بناء، تشييد، توقيع، توريد، زيارة، نشر، سحب، إصلاح، ترميم، تقديم',
    'issue, open, send, dispatch, deliver, hand over, build, rebuild, sign, ship, visit, deploy, withdraw, repair, publish, submit, donate',
  ),
  concept(
    'adopts',
    'signal',
    'اعتماد، يعتمد، تعتمد، نعتمد، يقر، تقر، إقرار، تبني، تتبنى',
    'adopt, adopts, approve, approves, endorse, endorses',
  ),
  concept(
    'sets-up',
    'signal',
    'إنشاء، تشكيل، تأسيس، تأليف، استحداث، إقامة لجنة، إطلاق لجنة، إطلاق عمل، إطلاق أعمال، انطلاق أعمال، بدء عمل، بدء أعمال، شروع في عمل، إشهار، تدشين عمل، تدشين لجنة، تنظيم مجموعة، تنظيم فريق، تنظيم لجنة، تشكل، ستشكل، ينشئ، أنشئت، أنشئ، شكلت، لإطلاق، إطلاق اللجنة، انطلاق اللجنة، انطلاق عمل',
    'establish, establishing, establishment, form, forming, formation, formed, set up, setting up, launch, launching, create, creation, created, established, inauguration, inaugurate, unveil',
  ),
  concept(
    'convenes',
    'signal',
    'عقد، يعقد، تعقد، ستعقد، سيعقد، انعقاد، تستضيف، يستضيف، استضافة، يلتئم، التئام، تلتئم، سيجتمع، يجتمع، تجتمع، التقاء، يلتقي، ستلتقي، موعد، إجراء، تنظيمها، تنظيمه، تحتضن، يحتضن، ستحتضن',
    'hold, holding, held, convene, convening, meet, host, take place, organise, organize, schedule, scheduled, gather, reconvene, return',
  ),
  concept(
    'discussed',
    'signal',
    'نظر، نظرت، نظرنا، توقف عند، توقفت عند، توقفوا عند، وقف عند، وقفت عند، عرج على، عرجت على، تباحث، تباحثت، تباحثوا، أمعن النظر، أمعنت النظر، قلب الوضع، أجرى تقييما، أجرت تقييما، راجع، راجعت، راجعنا، ناقش، ناقشت، ناقشنا، بحث، بحثت، بحثوا، بحثنا، تناول، تناولت، استعرض، استعرضت، مراجعة، تطرقت، اطلع، اطلعوا، استمع، استمعت، استمعوا، استمعنا، تدارس، تدارست، تداول، تبادل وجهات، اجتماعات مغلقة، اجتماع مغلق، جلسات مغلقة، جلسة مغلقة، لقاءات مغلقة، تم النظر، تم بحث، تم استعراض، تم التطرق، تم التداول، تم تبادل وجهات، تم تبادل آراء، تم تناول، تم التشاور، تمت مناقشة، تمت مراجعة، تمت دراسة، تم تدارس، جرى النظر، جرى بحث، جرى استعراض، جرى التطرق، جرى التداول، جرى تبادل وجهات، جرى تبادل آراء، جرى تناول، جرى التشاور، جرت مناقشة، جرت مراجعة، جرت دراسة',
    'reviewed, went through, went over, gone through, took stock, looked into, looked at, dwelt on, dwelt upon, turned to, deliberated, pored over, discussed, examined, considered, exchanged views, took up, heard, listened, were briefed, was briefed, debated, closed session, closed sessions, closed meeting, has been reviewed, have been reviewed, has been discussed, have been discussed, has been considered, have been considered, had a discussion, had an exchange, had discussions, held an exchange',
  ),
  // What is watched over is named with what it watches for: no news of a breach.
  concept(
    'watched',
    'signal',
    'تحقق من خروق، تحقق من خروقات، تحقق من انتهاكات، رصد خروق، رصد خروقات، رصد انتهاكات، مراقبة خروق، مراقبة خروقات، مراقبة انتهاكات، توثيق خروق، توثيق خروقات، توثيق انتهاكات، تسجيل خروق، تسجيل خروقات، تسجيل انتهاكات، منع خروق، منع خروقات، منع انتهاكات، منع وقوع خروق',
    'verification of violations, monitoring of violations, recording of violations, documenting violations, verifying violations, monitoring violations, recording violations, preventing violations, preventing breaches',
  ),
  // Of a promise: to begin is all that it says.
  concept(
    'starts',
    'signal',
    'بدء، شروع، يشرع، يبدأ، تبدأ، ستبدأ، سيبدأ، انطلاق، تنطلق، ينطلق، استئناف، يستأنف، تستأنف، مباشرة، تباشر، يباشر، إطلاق عمل، إطلاق أعمال، إعادة تشغيل، تشغيل',
    'begin, begins, start, starts, commence, resume, launch, restart, put into service, run, bring into service',
  ),
  concept('carries-out', 'signal', 'تنفيذ، تطبيق', 'implementation, implementing'),
  concept(
    'undated',
    'signal',
    'لم يحدد، لم يحدد موعد، دون تحديد، دون موعد، لم يعلن، لم يعلن موعد، لم يذكر، لم تذكر، لم يورد',
    'no date, without setting a date, undated, date was not set, did not say, does not say, did not state, does not state',
  ),
  concept(
    'counted',
    'signal',
    'مئة، مائة، مئتي، مائتي، ثلاثمئة، خمسمئة، ألف، آلاف، مليون، ملايين، طن، أطنان',
    'hundred, thousand, million, tonnes, tons, dozen',
  ),
  concept('only-then', 'signal', 'إلا، سوى، حتى', 'until, only'),
  concept('since', 'signal', 'منذ', 'since'),
  // Joins two statements: no exception from the first.
  concept('however', 'signal', 'إلا أن، إلا أنه، إلا أنها، إلا أنهم، إلا أنهما', 'only that'),
  concept(
    'next',
    'signal',
    'مقبل، مقبلة، من جديد، مجددا، قادم، قادمة، تالي، تالية، تال',
    'next, following, forthcoming, again, upcoming',
  ),
  concept(
    'again',
    'signal',
    'تأجيل، تأجيله، تأجيلها، إرجاء، موعد جديد، أجل إلى',
    'postpone, postponed, postponement, reschedule, rescheduled, new date',
  ),
  exactSignal(
    'thanked',
    'شكر، الشكر، شكره، شكرها، شكرهم، شكرنا، بالشكر، امتنان، امتنانه، امتنانها، امتنانهم، امتناننا',
    'thanked, thanks, gratitude, grateful, appreciation',
  ),
];
