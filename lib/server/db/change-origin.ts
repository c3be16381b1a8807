import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

const origin = new AsyncLocalStorage<string | null>();

/** Runs a write as made by a window of a browser, which need not be told of it. */
export const asWindow = <T>(window: string | null, run: () => Promise<T>): Promise<T> => origin.run(window, run);

/** The window that the present write comes from; null where it is not known. */
export const presentWindow = (): string | null => origin.getStore() ?? null;
