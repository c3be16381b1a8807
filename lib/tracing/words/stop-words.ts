import { foldText } from '@/lib/reading/common/fold';
import { stemOf } from './stem';

/** Words that say nothing of a clause's matter: particles, verbs of saying and deciding, names for "the parties". */
const WORDS = [
  // of, in, on, to, from, with, between, that, which, this, after, before, about
  'من في على إلى عن مع بين أن إن الذي التي الذين هذا هذه ذلك تلك بعد قبل حول بشأن خلال ضمن لدى عند حتى منذ كما قد لقد ما لا لن هو هي هم كل جميع بعض غير سائر أي أو ثم حيث إذ إذا وفق وفقا بحسب بغية لأجل أجل بناء نحو عبر تحت فيما بما مما بها به له لها لهم فيه فيها منها منه عليه عليها إليها',
  // affirmed, decided, agreed, stressed, expressed, welcomed, called, said, added, announced, noted, willing, determined
  'أكد أكدت أكدوا أكدنا تؤكد نؤكد مؤكدة تأكيد قرر قررت قررنا تقرر اتفق اتفقت اتفقنا اتفقوا شدد شددت شددنا أعرب أعربت أعربنا تعبر عبر رحب رحبت ترحب دعا دعت دعوا دعونا قال أضاف أعلن أشار لفت أوضح ذكر رأى نرى عزم عزمها عزمنا إصرار استعداد استعدادنا مستعد جاهز تصميم التزام تعهد تعهدت ضرورة أهمية حاجة تركز تعتزم نية جدد تجدد أبدى أبدت تبدي تمسك',
  // guarantors, states, countries, parties, participants, efforts, work, joint, framework, statement, syria-neutral fillers
  'الدول دول البلدان بلد الضامنة الضامنون ضامن الأطراف طرف الجانب المشاركون المشاركين المجتمعون جهود جهد عمل العمل مشترك مشتركة إطار صيغة سياق بيان شكل بشكل خاص خاصة معني معنية متعلق متعلقة فيهم بهدف هدف أساس مستوى رفيع دولي دولية أخرى آخر جديد جديدة لازم عام شهر يوم تاريخ فترة وقت أقرب ممكن',
  'the a an of in on at to for from with by and or as its their his her our it they them that which this these those be is are was were been has have had will would shall should may can all any some other such into within under over between among through during after before about against not no',
  'affirmed reaffirmed affirm reaffirm decided decide decides agreed agree agrees stressed stress emphasized emphasised underlined underscored expressed express welcomed welcome called call noted note said added announced declared determination determined readiness ready resolve commitment committed conviction importance need undertook pledged confirmed renewed stated voiced reiterated',
  'guarantors guarantor states state countries country parties party sides side participants participant efforts effort work joint framework statement format international level high respective concerned related relevant new year month day date early possible soon',
  // told, disclosed, pointed out, held that, stated, added, indicating, warning; minister, deputy, head, delegation, adviser, negotiator, spokesman; on its side, its country, as for, concerning, file
  'أفاد أفادت كشف كشفت أبرز أبرزت صرح صرحت اعتبر اعتبرت ذكرت أردف تابع أورد أوردت نقل نقلت لاحظ لاحظت لاحظوا يلاحظ يلاحظون تلاحظ سجل سجلت جاء ورد مشيرا مضيفا موضحا لافتا محذرا معتبرا منوها مؤكدا قائلا بين أبلغ حسب وفق طبقا يوضح يذكر يحيط أحاط أحيط تحيط علما علم أخذ قالت يقول حذر حذرت',
  'وزير وزارة خارجية نائب رئيس رئاسي وفد وفود كبير كبار مستشار مستشاري مفاوض مفاوضين المفاوضين ناطق متحدث باسم لسان سفير ممثل ممثلي ممثلو مسؤول مندوب جهته جانبه بدوره بلاده بلادها حكومته وفده طرفه ملف بخصوص خصوص صدد يخص إنه إنها أنه أنها أما إذ وإذ بل لكن غير ذاته ذاتها نفسه نفسها ذات نفس أيضا كذلك قيام قام طرفي سوريا سوري سورية السوريين السوريون وضع لكن ولكن كن بسبب سبب جراء رغم نتيجة صيغة',
  // automatic: no mechanism
  'آلي آليين آليان آليا',
  // numbers
  'واحد واحدة اثنان اثنين اثنتين اثنا اثني ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر عشرة عشرات عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين أيام يوما يومي أسبوع أسبوعين أشهر شهرين سنة سنوات عاما',
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety who whose where while than out up off further also both each every own made make took taken take regard regards regarding respect minister ministry deputy head delegation spokesman spokesperson adviser representative representatives according reported noting following later earlier still yet week weeks days months years recalled acknowledged syria syrian syrians turning end well',
  // months, as dates are compared as dates
  'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين نصف أول ثاني جانفي فيفري أفريل جوان جويلية أوت',
  'january february march april may june july august september october november december half quarter end middle',
];

const STOP = new Set(WORDS.flatMap((line) => line.split(' ')).map((word) => foldText(word)));
const STOP_ROOTS = new Set([...STOP].filter((word) => word.length >= 4).map((word) => stemOf(word).root));

/** True for a particle, pronoun or verb of saying just as it is listed: it names nothing, whatever it looks like. */
export function isListedStopWord(word: string): boolean {
  return STOP.has(word);
}

/** True for a folded word that says nothing of a clause's matter. */
export function isStopWord(word: string): boolean {
  if (word.length < 2 || STOP.has(word)) return true;
  if (/^\d+$/.test(word)) return word.length < 3 || /^(?:19|20)\d\d$/.test(word);
  const { keys, verbKeys, root } = stemOf(word);
  return STOP_ROOTS.has(root) || [...keys, ...verbKeys].some((key) => STOP.has(key));
}
