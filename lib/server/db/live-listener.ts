import 'server-only';
import { Client } from 'pg';
import type { LiveChange } from '@/lib/domain/live-change';
import { LIVE_CHANNEL } from './live-notice';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

interface ListenerEvents {
  onChange: (change: LiveChange) => void;
  /** After each time that it listens again: what happened in between was not heard. */
  onListening: () => void;
}

/** One connection of its own that hears of every change, and comes back by itself when it is lost. */
export class LiveListener {
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wait = FIRST_WAIT_MS;
  #isClosed = false;

  constructor(
    private readonly url: string,
    private readonly events: ListenerEvents,
  ) {
    void this.#connect();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
    this.#client = null;
  }

  async #connect(): Promise<void> {
    const client = new Client({ connectionString: this.url, keepAlive: true, application_name: 'ahd live notices' });
    this.#client = client;
    const lost = () => this.#lost(client);
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => this.events.onChange(JSON.parse(payload ?? '') as LiveChange));
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
      this.#wait = FIRST_WAIT_MS;
      this.events.onListening();
    } catch {
      lost();
    }
  }

  #lost(client: Client): void {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => {});
    this.#timer = setTimeout(() => void this.#connect(), this.#wait);
    this.#timer.unref();
    this.#wait = Math.min(2 * this.#wait, LONGEST_WAIT_MS);
  }
}
