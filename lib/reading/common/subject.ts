import type { Party, PartyId } from '@/lib/domain/vocabulary';
import type { NameIndex } from './names';
import type { Word } from './words';

/** Who a verb's subject is, as far as its words name it. */
export interface Subject {
  parties: readonly PartyId[];
  /** The process's common voice: the statement, the guarantors, the participants. */
  isCommon: boolean;
  /** A person or an organisation that speaks for one side. */
  isPerson: boolean;
  /** The speaker's own side: we, his country. */
  isOwn: boolean;
  /** A pronoun for whoever spoke last: he, she. */
  isSame: boolean;
  /** Belongs to whoever spoke last: his office. */
  isOfSame: boolean;
}

export const NOBODY: Subject = {
  parties: [],
  isCommon: false,
  isPerson: false,
  isOwn: false,
  isSame: false,
  isOfSame: false,
};

/** Reads the subject in `words[from, to]`. */
export function readSubject(
  words: readonly Word[],
  from: number,
  to: number,
  parties: NameIndex<Party>,
  guarantors: readonly PartyId[],
  isPlace: (at: number) => boolean = () => false,
): Subject {
  if (to < from) return NOBODY;
  const marks = {
    statement: false,
    common: false,
    guarantor: false,
    person: false,
    own: false,
    same: false,
    kin: false,
  };
  for (let at = from; at <= to; at++) {
    for (const mark of words[at]?.info.marks ?? []) if (mark in marks) marks[mark as keyof typeof marks] = true;
  }
  const found = parties.find(words, from, to).filter(({ first }) => !isPlace(first));
  const named = [...new Set(found.map(({ value }) => value.id))];
  const isAll = guarantors.length > 0 && guarantors.every((id) => named.includes(id));
  const isCommon = marks.statement || marks.guarantor || isAll || (marks.common && named.length === 0);
  return {
    parties: isCommon ? guarantors : named,
    isCommon,
    isPerson: !isCommon && (marks.person || named.length === 1),
    isOwn: marks.own,
    isOfSame: marks.kin && named.length === 0,
    isSame: marks.same && named.length === 0,
  };
}
