import 'server-only';
import { sameSubject, type LiveChange, type LiveSubject } from '@/lib/domain/live-change';

/** A page that follows some things. */
export interface Follower {
  /** Whose page it is, for the limits. */
  account: string;
  address: string;
  subjects: readonly LiveSubject[];
  /** The last row of the log that it knows. */
  since: number;
  send: (change: LiveChange) => void;
  close: () => void;
  /** Something happened to the account itself: its sessions may be gone. */
  onAccount: () => void;
}

/** What the hub hears with, and reads what it did not hear. */
export interface HubSource {
  listen: (events: { onChange: (change: LiveChange) => void; onListening: () => void }) => {
    close: () => Promise<void>;
  };
  /** Changes of the log to these things after a row, the oldest first. */
  readSince: (subjects: readonly LiveSubject[], since: number) => Promise<LiveChange[]>;
}

export const HUB_LIMITS = { account: 12, address: 40, all: 500 } as const;

/** The open pages of this instance, and the one connection by which they learn of what any instance changes. */
export class LiveHub {
  readonly #followers = new Set<Follower>();
  #listener: { close: () => Promise<void> } | null = null;

  constructor(private readonly source: HubSource) {}

  get size(): number {
    return this.#followers.size;
  }

  /** Adds a page and sends it what it has missed; null where there are too many already. */
  follow(follower: Follower): (() => void) | null {
    const count = (key: 'account' | 'address') =>
      [...this.#followers].filter((other) => other[key] === follower[key]).length;
    const { account, address, all } = HUB_LIMITS;
    if (this.size >= all || count('account') >= account || count('address') >= address) return null;
    this.#followers.add(follower);
    if (this.#listener) void this.#catchUp(follower);
    else this.#listen();
    return () => this.#followers.delete(follower);
  }

  /** Ends every stream and the connection. */
  async close(): Promise<void> {
    for (const follower of this.#followers) follower.close();
    this.#followers.clear();
    const listener = this.#listener;
    this.#listener = null;
    await listener?.close();
  }

  #listen(): void {
    this.#listener = this.source.listen({
      onChange: (change) => {
        for (const follower of this.#followers) {
          tell(follower, change);
          if (change.subject.kind === 'account' && change.subject.id === follower.account) follower.onAccount();
        }
      },
      onListening: () => {
        for (const follower of this.#followers) void this.#catchUp(follower);
      },
    });
  }

  async #catchUp(follower: Follower): Promise<void> {
    const missed = await this.source.readSince(follower.subjects, follower.since).catch(() => []);
    for (const change of missed) if (this.#followers.has(follower)) tell(follower, change);
  }
}

/** Each row of the log once, also where it is both heard and read. */
function tell(follower: Follower, change: LiveChange): void {
  if (!follower.subjects.some((subject) => sameSubject(subject, change.subject))) return;
  if (change.seq !== null) {
    if (change.seq <= follower.since) return;
    follower.since = change.seq;
  }
  follower.send(change);
}
