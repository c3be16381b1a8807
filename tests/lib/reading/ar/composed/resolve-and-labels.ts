import type { Reading } from './composed';

/** Resolve and agreement without a verb, what a label introduces, what came before. */
export const RESOLVE_AND_LABELS: readonly Reading[] = [
  // resolve and agreement without a verb, what a label introduces, what was before
  ['assessment commitment/intent', 'تمت أول مبادلة للمحتجزين في 24 أيار، والعزم قائم على المضي في مبادلات أخرى.'],
  ['commitment/intent', 'والنية متجهة إلى إنشاء مركز مشترك لمراقبة الهدنة.'],
  ['commitment/decision', 'والاتفاق تام على تبادل القوائم قبل نهاية آب.'],
  ['position', 'والأمل معقود على حكمة السوريين.'],
  ['commitment/intent', 'لا تراجع عن ملاحقة داعش والنصرة.'],
  [
    'commitment/intent commitment/intent',
    'لا تراجع عندهم عن ملاحقة الإرهاب أيا كانت تسمياته، ولا عن التصدي لمساعي الانفصال.',
  ],
  ['commitment/intent', 'لن تتراخى الدول الضامنة في قتال داعش.'],
  ['commitment/intent', 'لن تتوقف الدول الثلاث عن ملاحقة الإرهابيين.'],
  ['position', 'لن يتوقف القصف ما دامت المعابر مغلقة.'],
  ['commitment/intent', 'ويحدوها العزم على تحصين الهدنة.'],
  ['position', 'ويحدوها الأمل في مستقبل أفضل للسوريين.'],
  ['position', 'فالدستور شأن يقرره السوريون وحدهم.'],
  ['assessment', 'يعترف البيان بأن خريطة الطريق لم تبصر النور.'],
  ['commitment/intent', 'يتمسك الضامنون بمواصلة العمل على التهدئة في إدلب.'],
  ['position', 'يتمسك الضامنون بسيادة سوريا ووحدتها.'],
  ['commitment/intent assessment', 'ستواصل الدول الضامنة العمل على التهدئة، بعدما سقط عشرات المدنيين في قصف متبادل.'],
  ['appeal', 'والمأمول من المانحين أن يتحملوا قسطهم من إعادة الإعمار.'],
  ['courtesy', 'ولم يفت الوفود أن تشيد بحسن تنظيم المضيفين.'],
  ['assessment', 'القمح الروسي أُفرغ في طرطوس كاملا في 2 أيار.'],
  ['assessment', 'خط كهرباء علوك مُدّ في أيار الماضي.'],
  [
    'commitment/decision',
    'وقال المبعوث الروسي لافرنتييف: سنرسل ثلاثين صهريجا من الوقود قبل نهاية السنة.',
    { parties: 'russia' },
  ],
  [
    'assessment commitment/decision position',
    'لافرنتييف: القمح أُفرغ في طرطوس في 2 أيار. سنرسل ثلاثين صهريجا من الوقود قبل نهاية السنة. الولايات المتحدة هي من يؤجج النار.',
    { parties: 'russia' },
  ],
  [
    'commitment/decision',
    'عباس عراقجي في اتصال من طهران: سنجهز خمسة مستوصفات في الفصل الأول من 2020.',
    { parties: 'iran', theme: 'humanitarian' },
  ],
  [
    'commitment/decision',
    'أيمن رعد، من وفد دمشق: ستُعلن أسماء المشمولين بالعفو في 26 الجاري.',
    { parties: 'syria-government', theme: 'detainees' },
  ],
  [
    'assessment commitment/hortatory',
    'وأن اللجنة الدستورية لم تجتمع منذ صيف 2018، ولذلك يحثون على استئناف اجتماعاتها بأسرع ما يمكن.',
    { theme: 'constitutional-committee', due: 'vague' },
  ],
  [
    'assessment commitment/decision',
    'رحبت الدول الضامنة بعمل مجموعة العمل المعنية بالمحتجزين. وتجتمع المجموعة مجددا في طهران في آب.',
    { theme: 'detainees' },
  ],
  ['commitment/decision', 'ووعد لافرنتييف بأن بلاده ستستكمل نصب نقاط التفتيش قبل نهاية آب.', { parties: 'russia' }],
  [
    'commitment/decision',
    'وقطع رئيس الوفد التركي سدات أونال على بلاده عهدا بأن يُسحب السلاح الثقيل كله بحلول 15 أيلول.',
    { parties: 'turkiye' },
  ],
];
