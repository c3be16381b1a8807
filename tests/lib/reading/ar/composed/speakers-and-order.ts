import type { Reading } from './composed';

/** Promises by word order and by those who speak. */
export const SPEAKERS_AND_ORDER: readonly Reading[] = [
  [
    'commitment/decision',
    'وتقوم روسيا بترميم مئة مدرسة في حلب قبل نهاية العام.',
    { parties: 'russia', theme: 'humanitarian' },
  ],
  [
    'commitment/decision',
    'ويُعهد إلى الشرطة العسكرية الروسية بمراقبة الطريق الدولي ابتداء من آب.',
    { parties: 'russia', theme: 'ceasefire' },
  ],
  ['commitment/decision', 'وسيتم تبادل قوائم المفقودين في غضون شهر.', { theme: 'detainees' }],
  ['commitment/decision', 'وسيصار إلى عقد اجتماع للخبراء في أنقرة في آب.', { theme: 'meetings' }],
  ['commitment/decision', 'وسيجري العمل على فتح معبر إنساني خلال شهرين.', { theme: 'humanitarian' }],
  ['commitment/decision', 'وخلال شهر يُفرج عن أربعين معتقلا.', { theme: 'detainees' }],
  ['commitment/decision', 'وفي غضون أسبوعين تصل إلى الركبان قافلة مساعدات.', { theme: 'humanitarian' }],
  ['commitment/decision', 'ومطلع أيلول يلتئم الخبراء في طهران.', { theme: 'meetings', due: '2019-09-01/2019-09-10' }],
  ['commitment/decision', 'وقبل نهاية العام تُستكمل عودة ألفي عائلة إلى حمص.', { theme: 'refugees' }],
  ['assessment', 'ولم تفِ أنقرة بما تعهدت به في إدلب.'],
  ['assessment', 'ولا تزال الأسلحة الثقيلة في المنطقة العازلة.'],
  ['assessment', 'وما برح ملف المعتقلين عالقا.'],
  ['assessment', 'ومضت ستة أشهر على الوعد بلا نتيجة.'],
  ['assessment', 'وجاء الإفراج عن الأسرى متأخرا شهرا عن موعده.'],
  ['assessment', 'وتم الوفاء بالوعد الخاص بمعبر نصيب.'],
  ['assessment', 'وقال الجعفري إن تركيا لم تنفذ التزاماتها في إدلب.'],
  ['position', 'ورأى رئيس وفد المعارضة أن لا حل مع بقاء الأسد.'],
  ['commitment/decision', 'وكشف بوغدانوف عن قمة ثلاثية ستعقد في أنقرة في أيلول.', { theme: 'meetings' }],
  ['commitment/intent', 'وأبدى بيدرسن استعداده لزيارة دمشق.', { parties: 'un' }],
  [
    'commitment/intent',
    'وقال المقداد: «نحن مستعدون لتسهيل عودة اللاجئين».',
    { parties: 'syria-government', theme: 'refugees' },
  ],
  [
    'commitment/decision',
    'وقال أونال: «سنزيل الألغام من محيط الباب قبل نهاية العام».',
    { parties: 'turkiye', theme: 'mine-action' },
  ],
  ['appeal', 'وحث لافرنتييف الأمم المتحدة على دعم إعادة الإعمار.'],
  ['appeal', 'وطالب طعمة روسيا بوقف القصف على إدلب.'],
  ['position', 'وهدد فيدان بعملية عسكرية إذا لم ينسحب المسلحون من منبج.'],
];
