import type { ClauseKind, Strength } from '@/lib/domain/document';
import type { DateRole, Precision, Span } from '@/lib/domain/due-date';
import type { Relation } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';

/** A due date as a label or a reading gives it. For `vague` only the precision counts. */
export interface DueLabel {
  edtf?: string | null;
  earliest?: IsoDay | null;
  latest?: IsoDay | null;
  precision: Precision;
}

/** A labelled clause. Offsets are UTF-16 code units of its text. */
export interface LabelledItem extends Span {
  quote: string;
  kind: ClauseKind;
  /** Kinds that are right as well. */
  altKinds?: ClauseKind[];
  strength?: Strength;
  /** Absent: none of the list's themes, not measured. */
  themes?: string[];
  /** `any`: not of the list of parties, not measured. */
  parties?: string[] | 'any';
  due?: DueLabel | null;
  /** By which follow-ups name it. */
  key?: string;
  /** Neither helps nor harms. */
  optional?: boolean;
}

/** A labelled text: a document with its round, or a sentence with its day. */
export interface LabelledText {
  id: string;
  text: string;
  language: Language;
  round?: number;
  day?: IsoDay;
  items: LabelledItem[];
}

/** `to` is the key of an item, or `round:` and a number. */
export interface LabelledFollowUp {
  from: string;
  to: string;
  relation: Relation[];
  optional?: boolean;
}

export interface LabelledTexts {
  texts: LabelledText[];
  followUps: LabelledFollowUp[];
}

/** A sentence with every date in it. */
export interface LabelledDates {
  id: string;
  text: string;
  ref: IsoDay;
  language: Language;
  expect: (Span & { earliest: IsoDay; latest: IsoDay | null; precision: Precision; role: DateRole })[];
}
