import { toSendError, type Sent } from './send';

/** Sends a file as it is. Never throws: what goes wrong is a value. */
export async function sendFile<T>(address: string, file: Blob): Promise<Sent<T>> {
  const headers = { 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'POST', headers, body: file }).catch(() => null);
  if (!response) return { ok: false, error: { code: 'offline', details: {} } };
  const answer: unknown = await response.json().catch(() => null);
  return response.ok ? { ok: true, value: answer as T } : { ok: false, error: toSendError(answer) };
}
