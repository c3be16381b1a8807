/** Words by which a clause points to what was named before. All are listed as folding leaves them. */

/** this, these, that, those, the said. */
const DEMONSTRATIVES = new Set(
  'هذه هذا هذين هاتين تلك ذلك بهذه لهذه المذكوره المذكور المذكورين نفسها نفسه ذاتها ذاته this these those said it them'.split(
    ' ',
  ),
);

/** hold, organise, complete, set up, postpone, run, deploy, carry out, conduct, resume, form, launch, open, hand over, issue: "its holding". */
const ACTS_ON_IT =
  'عقد تنظيم اتمام انجاز اقامه تاجيل ارجاء تسيير نشر تنفيذ تطبيق استكمال اكمال اجراء استءناف استيناف تشكيل تاليف انشاء اطلاق فتح تسليم توزيع نزع رفع انعقاد موعد تفعيل اصدار اعاده بناء انهاء التءام التيام تشغيل ترميم';

/** session, round, sitting: "its seventh session". */
const SITTINGS_OF_IT = 'دوره جوله جلسه';

/** Those nouns with a pronoun: they point to what was named before. */
const POINTING = new Set(
  `${ACTS_ON_IT} ${SITTINGS_OF_IT}`
    .split(' ')
    .flatMap((act) => ['ه', 'ها', 'هما', 'هم'].map((it) => act.replace(/ه$/, 'ت').replace(/ء$/, 'ي') + it)),
);

/** on it, of it, in it, with it, from it, to it, for it, about it. */
const WITH_IT = new Set(
  'عليها عليه عليهما فيها فيه منها منه بها به لها له عنها عنه اليها اليه حولها حوله بشانها بشانه دونها دونه'.split(' '),
);

/** meeting, get-together, work, items, task: of those who were named before. */
const OF_THEM = new Set(
  'لقايهم لقاوهم لقاءهم لقايها لقاوها لقاءها اجتماعهم اجتماعها اجتماعاتها اجتماعاتهم اعمالها اعماله اعمالهم عملها عمله بنودها بنوده مهامها مهمتها مهمته وصولها وصوله دوراتها جلساتها خرايطها'.split(
    ' ',
  ),
);

/** An imperfect verb with its object: "will complete it". What ends in ه may be a noun but for the mark of the future. */
const DOES_IT = /^[وف]?(?:س?[يتن]\p{L}{2,}(?:ها|هما|هم)|س[يتن]\p{L}{2,}ه)$/u;

/** "This meeting", "those". */
export function isDemonstrative(word: string): boolean {
  return DEMONSTRATIVES.has(word);
}

/** Acts that are done on something, after "its" and "their". */
const ENGLISH_ACTS = new Set(
  'removal release completion opening holding deployment return delivery formation withdrawal implementation convening launch restoration extension publication adoption handover exchange repair reopening resumption distribution construction first second third fourth fifth sixth seventh eighth ninth tenth next'.split(
    ' ',
  ),
);

/** "Its completion", "its seventh session". */
export function isActOnIt(word: string, before: string): boolean {
  if (before === 'its' || before === 'their') return ENGLISH_ACTS.has(word);
  return POINTING.has(word) || POINTING.has(word.replace(/^[وف]?[بل]?/, ''));
}

/** A pronoun that may as well point to something in its own clause. */
export function isLoosePronoun(word: string): boolean {
  return WITH_IT.has(word) || OF_THEM.has(word) || OF_THEM.has(word.replace(/^[وف]?[بل]?/, '')) || DOES_IT.test(word);
}
