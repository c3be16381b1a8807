import type { ClauseKind, Strength } from '@/lib/domain/document';
import type { ClauseView } from './clause-view';

/** What a rule says of a clause. */
export interface Verdict {
  kind: ClauseKind;
  strength?: Strength;
}

/** One rule of a language's ordered list: the first that answers decides. `confidence` is from 0 to 1. */
export interface Rule {
  id: string;
  confidence: number;
  read(view: ClauseView): Verdict | null;
}
