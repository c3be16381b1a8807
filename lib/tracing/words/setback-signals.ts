import { concept, exactSignal, type Concept } from './concept';

/**
 * Words that tell bad news of a matter, as a later text tells it. `failed` it did not happen, `negated` it is denied, `late` it came
 * or comes after its day, `done-late` it did happen, after its day.
 */
export const SETBACK_SIGNALS: readonly Concept[] = [
  concept(
    'failed',
    'signal',
    'لم، تعذر، تعذرت، تعثر، تعثرت، متعثر، متعثرة، أخفق، أخفقت، إخفاق، فشل، فشلت، أسف، أسفوا، يؤسف، جمود، انتهك، انتهكت، انتهاكات، خرق، خروق، خروقات، أخل، أخلت، إخلال، ألغي، ألغيت، إلغاء، إرجاء، أرجئ، أرجئت، تأجل، تأجلت، تأجيل، مؤجل، مؤجلة، عرقلة، عرقل، عرقلت، إعاقة، توقف، توقفت، متوقف، متوقفة، انهار، انهارت، انهيار، هش، هشة، مهدرة، غياب، قيد الدرس، قيد البحث، مقطوع، مقطوعة، مغلق، مغلقة، انتكاس، انتكاسة، معلق، معلقة، علق، علقت، تعليق، دون تقدم، لا تقدم، خيبة، جمد، جمدت، تجميد، مجمدة، تعطل، تعطلت، تعطيل، معطلة، صرف نظر، طي صفحة، نقض، نقضت، تدهور، تدهورت، تفاقم، تفاقمت، أقل من نصف، أقل من ثلث، دون نتيجة، دون نتائج، بلا نتيجة، انقطع، انقطعت، تخلف، تخلفت، مماطلة، تملص، لا أثر، لا جديد، حبرا على ورق، حبر على ورق، خلافا، مخالفا، مخالفة، مخالفات، دون التزام، دون تقيد، قصف، قصفت، تجدد القتال',
    'failed, made a mockery, mockery, for want of, broke off, broken off, failure, fail, failing, regret, regretted, could not, called off, cancelled, canceled, cancellation, postponed, postponement, stalled, stalemate, deadlock, impasse, violated, violation, violations, breach, breached, breaches, no progress, lack of, suspended, suspension, collapse, collapsed, fragile, missed, unable, remains to be, has yet to, had yet to, have yet to, not yet, flared up, flare-up, broken, abandoned, put off, shelved, frozen, broke up, deplored, deploring, fell through, lapsed, unfulfilled, unmet, overdue, interrupted, halted, blocked, obstructed, hampered, impeded, deteriorated, deterioration, worsened, scrapped, fewer than half, less than half, less than a third, did not, had not, has not, have not, was not, were not, without result, disappointment, disappointed, dashed, contrary to, in contravention, contravened, contravention, non-compliance, without complying, shelled, bombed, attacked',
  ),
  // Out of reach, lost, on the shelf, without an echo, one party's refusal to keep its word.
  concept(
    'failed',
    'signal',
    'في الثلاجة، في الأدراج، حبيس الأدراج، حبيسة الأدراج، رهين الأدراج، أدراج الرياح، مهب الريح، مشلول، مشلولة، شلل، تعسر، تعسرت، متعسر، متعسرة، عالق، عالقة، يراوح مكانه، تراوح مكانها، مراوحة، طريق مسدود، باب مسدود، موصد، موصدة، مقفل، مقفلة، نكوص، نكث، تنصل، تنصلت، تراجع عن، تراجعت عن، أجهض، أجهضت، أفشل، أفشلت، تلكؤ، تلكأ، تلكأت، تقاعس، تقاعست، تباطؤ، تباطأ، تباطأت، دون جدوى، بلا جدوى، دون طائل، بلا طائل، دون أثر، بلا أثر، دون رد، بلا رد، دون جواب، بلا جواب، دون أن، طي النسيان، مجمد، معرقل، معرقلة، عجز، عجزت، عاجزة، للأسف، مع الأسف، مرجأ، مرجأة، انقضت المهلة، انقضى الموعد، فات الموعد، مضى الموعد، انقضى الأجل، حال دون، خارج الخدمة، منقطع، منقطعة، معطل، انفرط عقد، كلاما على ورق، مجرد وعود، مجرد وعد، بلا تنفيذ، دون تنفيذ، من غير تنفيذ',
    'paralysed, paralyzed, paralysis, on ice, in limbo, mothballed, dead letter, came to nothing, came to naught, to no avail, in vain, to a halt, bogged down, stuck, held up, reneged, backtracked, went back on, fell short, falls short, slipped, foundered, faltered, unanswered, derailed, thwarted, dormant, standstill, stood still, out of service, out of action, unresolved, unsettled, no sign of, no word, nothing came of, undone, fruitless, inconclusive, empty-handed, in tatters, walked out, boycotted, turned back, revoked, rescinded, idle, expired, prevented, unimplemented',
  ),
  // Verbs that look like nouns: only as they are listed.
  exactSignal('failed', 'ضاع، تبخر، امتنع، ألغى، أرجأ، أوصد، نسف، تجاهل، أهمل', ''),
  exactSignal('failed', 'حالت، ألغت، أجلت', ''),
  // It stays as it was: bad news where nothing tells of a step.
  concept(
    'remains',
    'signal',
    'ما زال، ما زالت، لا يزال، لا تزال، ما زالا، لا يزالون، باق، باقية، ما برح، ما برحت، ما انفك، ما انفكت',
    'remain, remains, remained, still, awaiting',
  ),
  exactSignal('remains', 'بقي، ظل، مازال، لازال', ''),
  exactSignal('remains', 'لايزال، لاتزال، بقاء، لبقاء، لبقائها، لبقائه', ''),
  concept(
    'late',
    'signal',
    'تأخر، تأخرت، تأخير، متأخر، متأخرة، إبطاء',
    'delayed, delay, delays, behind schedule, late, belated, belatedly, later than planned, after the deadline',
  ),
  concept(
    'done-late',
    'signal',
    'بتأخر، بتأخير، متأخرا، بعد تأخر، بعد تأخير، بعد طول انتظار، طال انتظارها، طال انتظاره، بعد فوات، بعد انقضاء',
    'with a delay, after a delay, days late, weeks late, months late, a day late, a week late, a month late, long awaited, long-awaited, long overdue',
  ),
  // Of a report they tell bad news; in a position they may be part of any principle.
  concept('negated', 'signal', 'عدم، ليس، ليست', 'not, never, no, nothing, none, neither'),
];
