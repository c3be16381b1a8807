import type { Chain } from '../common/chain';
import type { Word } from '../common/words';

/** The undertaking, taking over, contributing … of somebody: who does it stands right behind the noun. Folded. */
const UNDERTAKING =
  /^[وبل]?(?:ال)?(?:قيام|تولي|تكفل|اضطلاع|تعهد|التزام|نيه|اعتزام|استعداد|جاهزيه|مبادره|استضافه|ايفاد|تكليف)$/;
/** Takes over, undertakes, carries out. */
const TAKES_OVER = /^[وف]?س?[يت](?:تولي|تكفل|ضطلع|قوم|تعهد|لتزم|شرف|باشر)$/;
/** On the part of, at the hands of, with the effort, the funding of. */
const BY = /^(?:جانب|قبل|طرف|يد)$/;
const WITH = /^ب(?:جهد|جهود|تمويل|مساهمه|اشراف|مبادره|واسطه|ايدي)$/;

/** Where the name of who acts begins behind the word at `at`, if the word leads to one. */
export function agentAfter(words: readonly Word[], at: number, { that }: Chain): number | null {
  const text = words[at]?.info.text ?? '';
  if (UNDERTAKING.test(text) || TAKES_OVER.test(text) || WITH.test(text)) return at + 1;
  if (BY.test(text) && /^(?:من|علي)$/.test(words[at - 1]?.info.text ?? '')) return at + 1;
  // على أن ترسل تركيا: the verb behind "that", then its subject
  const isThatAct = at === that + 1 && that >= 0;
  return isThatAct && (words[at]?.info.senses.some(({ form }) => form === 'present') ?? false) ? at + 1 : null;
}
