import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, isDenied, place, textAt } from './place';
import { IRREGULAR } from '../words/participles';

/** Behind one of these stands a participle or a noun. */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  (
    'the a an of by in on for with to at from is are was were be been being which who that has have had and or as ' +
    'all any not no more most so their its his her our newly recently previously under having get got'
  ).split(' '),
);
/** What follows a verb of its own: its object or its circumstance. */
const OBJECTS: ReadonlySet<string> = new Set(
  (
    'the a an its their his her all some most many several more less no nothing little few only over about almost ' +
    'nearly up down back out off away in on at by to into from through after before as with without past between ' +
    'across home that two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half'
  ).split(' '),
);
const OBJECT_SHAPE = /^(?:[0-9].*|[a-z]+(?:ty|teen))$/;
const isObject = (text: string): boolean => OBJECTS.has(text) || OBJECT_SHAPE.test(text);
/** A verb of the sentence that follows would make a participle of the word. */
const LATER = /^(?:is|are|was|were|has|have|had|will|would|shall|did|does|remains?|remained|cannot|could|must|should)$/;
const REACH = 16;

/** "The monitoring room logged 214 incidents": a past form that no list has, where no other verb follows. */
export const unknownPast: GrammarForm = {
  id: 'en/unknown-past',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (!info || clause.head !== null || at - clause.first < 1 || info.senses.length > 0) return null;
    if (!/..ed$/.test(info.text) && !IRREGULAR.has(info.text)) return null;
    if (NO_SUBJECT.has(textAt(words, at - 1)) || (gapAt(words, at) !== 0 && !closesAside(words, at, clause.first)))
      return null;
    if (!isObject(textAt(words, at + 1)) || hasLaterVerb(words, at)) return null;
    const act = isDenied(words, clause) ? 'fail' : 'happen';
    return place(words, { at, act, form: 'past', person: null }, at, clause);
  },
};

/** "The room, staffed by officers since May, logged": the comma before the verb closes what another one opened. */
function closesAside(words: readonly Word[], at: number, first: number): boolean {
  if ((gapAt(words, at) & GAP.comma) === 0) return false;
  for (let i = at - 1; i > first && i > at - REACH; i--) if (gapAt(words, i) & GAP.comma) return i - first >= 1;
  return false;
}

function hasLaterVerb(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH && words[i]; i++) {
    if (gapAt(words, i) !== 0) return false;
    if (
      /^(?:that|which|who|whose|where|when|while|and|but|as|since|because|until|after|before|if)$/.test(
        textAt(words, i),
      )
    )
      return false;
    if (LATER.test(textAt(words, i))) return true;
  }
  return false;
}
