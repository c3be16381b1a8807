import type { Chain } from '../common/chain';
import { oneOf } from '../common/one-of';
import { GAP, type Word } from '../common/words';

/** The undertaking, taking over, contributing … of somebody: who does it stands right behind the noun. Folded. */
const UNDERTAKING = new RegExp(
  `^[وبل]?(?:ال)?${oneOf(`
  قيام تولي تكفل اضطلاع تعهد التزام نيه اعتزام عزم استعداد جاهزيه مبادره استضافه ايفاد تكليف شروع
  انسحاب مشاركه مساهمه اسهام انضمام استكمال مباشره`)}$`,
);
/** Takes over, undertakes, carries out. */
const TAKES_OVER = /^[وف]?س?[يت](?:تولي|تكفل|ضطلع|قوم|تعهد|لتزم|شرف|باشر)$/;
/** On the part of, at the hands of, with the effort, the funding of. */
const BY = /^(?:جانب|قبل|طرف|يد)$/;
const WITH = /^ب(?:جهد|جهود|تمويل|مساهمه|اشراف|مبادره|واسطه|ايدي)$/;
/** A promise, a pledge, guarantees: from whom they come stands behind "from". */
const PROMISE = /^(?:وعد|عهد|تعهد|التزام|ضمان)(?:ا|ات)?$|^وعود(?:ا)?$|^ضمانه$|^موافقه$/;
/** Those who act for a state, before its name or its adjective: experts, officers, planes, the authorities, the foreign ministers of. */
const ACTING_FOR = new RegExp(
  `^(?:ال)?${oneOf(`
  خبراء مهندس(?:ون|ين|و|ي) ضباط ضابط(?:ان|ين) قوات طائرات شركات شركه فرق فريق وفد وفدا وفدي جانب
  جانبان جانبين طرف طرفان طرفين سلطات شرطه عسكريه وحدات وحده عسكريون اطباء سفن قافله كوادر مختصون
  متخصصون مدربون نازعو خارجيه وزاره وزارتا وزارتي وزير وزيرا وزيري وزراء دفاع حكومه حكومتا رئيس
  رئيسا رئيسان رئيسين بعثه جيش اركان اجهزه مراقبون مراقبين مؤسسات موسسات طواقم اختصاصيون
  دبلوماسيون فنيون جيولوجيون عالم علماء`)}$`,
);
/** It was entrusted, it fell: to whom. */
const ENTRUSTED = /^[وف]?(?:ال|الت|عهد|عهدت|اوكل|اوكلت|وكل|اسند|اسندت|احيل|احيلت|يعهد|يوكل|توكل|يسند|تسند|يحال|تحال)$/;
const MOST_WORDS = 3;
/** What follows the name where the noun before it is no act of that party: a time, a preposition. */
const NO_OBJECT = new RegExp(
  `^${oneOf(`
  في من الي علي عن مع بين قبل بعد خلال حتي منذ عبر لدي ضمن مطلع منتصف نهايه اواخر اوائل اوايل
  اعتبارا ابتداء هذا هذه ذلك و او كما`)}$`,
);

/** Where the name of who acts begins behind the word at `at`, if the word leads to one. */
export function agentAfter(words: readonly Word[], at: number, { that, object, end }: Chain): number | null {
  const text = words[at]?.info.text ?? '';
  if (isLeading(text) || ((at === object || at === end) && isBareAction(words, at))) return behindActors(words, at + 1);
  const before = words[at - 1]?.info.text ?? '';
  // على روسيا إزالة, على عاتق تركيا, عُهد إلى إيران
  if (at === end && /^و?علي$/.test(text)) return behindActors(words, at + 1);
  if ((text === 'عاتق' && before === 'علي') || (text === 'الي' && ENTRUSTED.test(before)))
    return behindActors(words, at + 1);
  if (BY.test(text) && /^(?:من|علي)$/.test(words[at - 1]?.info.text ?? '')) return behindActors(words, at + 1);
  if (text === 'من' && PROMISE.test(words[at - 1]?.info.text ?? '')) return behindActors(words, at + 1);
  // على أن ترسل تركيا: the verb behind "that", then its subject
  const isThatAct = at === that + 1 && that >= 0;
  return isThatAct && (words[at]?.info.senses.some(({ form }) => form === 'present') ?? false)
    ? behindActors(words, at + 1)
    : null;
}

/** "that Russian experts go", "the Turkish authorities": the name stands behind those who act for it. */
function behindActors(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + MOST_WORDS && ACTING_FOR.test(words[at]?.info.text ?? '')) at++;
  return at;
}

const isLeading = (text: string) => UNDERTAKING.test(text) || TAKES_OVER.test(text) || WITH.test(text);

function isBareAction(words: readonly Word[], at: number): boolean {
  const info = words[at]?.info;
  return info !== undefined && info.marks.has('action') && !info.isDefinite && !info.isOwned;
}

/** "Türkiye's completing the posts", استكمال تركيا نصب النقاط: after a plain verbal noun a name is its agent only before its object. */
export function isAgent(words: readonly Word[], at: number, last: number): boolean {
  if (isLeading(words[at]?.info.text ?? '') || !isBareAction(words, at)) return true;
  const object = words[last + 1];
  if (!object || object.gap & GAP.comma) return false;
  const { info } = object;
  return info.prefix === '' && !info.isDefinite && !info.isJoined && !NO_OBJECT.test(info.text);
}
