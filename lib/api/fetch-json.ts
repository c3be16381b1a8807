/** How long an answer may take. */
const TIMEOUT_MS = 10_000;

/** Fetches JSON from this site. Throws an error that names the address when the answer is late or not 2xx. */
export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(address, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
