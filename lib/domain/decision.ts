import type { CommitmentId } from './commitment';
import type { IsoDay } from './iso-day';
import type { Bilingual } from './language';
import type { Status } from './status';

/** An editor's status, published with a reason and evidence. Append-only: superseded or withdrawn, never edited. */
export interface Decision {
  commitmentId: CommitmentId;
  status: Status;
  /** First day from which it holds. */
  holdsFrom: IsoDay;
  reason: Bilingual;
}
