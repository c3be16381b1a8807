/** Which rows of the log are asked for. */
export interface LogFilter {
  actor?: string;
  action?: string;
  /** The id of what was changed, or of what it belongs to: a commitment's page shows its decisions' rows too. */
  subject?: string;
  /** Days of UTC, both included. */
  from?: string;
  to?: string;
  /** Rows before this one. */
  before?: number;
}
