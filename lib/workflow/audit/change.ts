import type { Actor } from '../actor';
import type { Json } from './canonical-json';

/** What was done to what. Secrets (passwords, tokens, recovery codes) never stand in it. */
export interface Change {
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Null where there was, or is, nothing. */
  before: Json;
  after: Json;
}

/** Tells open pages of a change that the log does not keep by itself, in the same transaction. */
export interface Announcer {
  announce(
    actor: Pick<Actor, 'id' | 'name'>,
    change: Pick<Change, 'action' | 'subjectKind' | 'subjectId'> & { revision: number },
  ): Promise<void>;
}

/** Writes a change to the log, in the same transaction as the change itself. */
export interface Recorder {
  record(actor: Pick<Actor, 'id' | 'name'>, change: Change): Promise<void>;
}
