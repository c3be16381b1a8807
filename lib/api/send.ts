import { WINDOW_HEADER, windowId } from './live-events';

/** Why a write was not done: the server's refusal, or that it could not be reached or failed. */
export interface SendError {
  code: string;
  /** More that the server said: seconds to wait, fields at fault, what stands there now. */
  details: Record<string, unknown>;
}

export type Sent<T> = { ok: true; value: T } | { ok: false; error: SendError };

export type WriteMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Sends a write as JSON. Never throws: what goes wrong is a value, so that a form can keep what was typed. */
export async function send<T>(address: string, body: unknown, method: WriteMethod = 'POST'): Promise<Sent<T>> {
  const headers = { 'content-type': 'application/json', [WINDOW_HEADER]: windowId() };
  const response = await fetch(address, { method, headers, body: JSON.stringify(body) }).catch(() => null);
  if (!response) return { ok: false, error: { code: 'offline', details: {} } };
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value: answer as T };
  return { ok: false, error: toSendError(answer) };
}

/** The refusal in an answer; `failed` where there is none. */
export function toSendError(answer: unknown): SendError {
  const error = isRecord(answer) && isRecord(answer.error) ? answer.error : {};
  const { code, ...details } = error;
  return { code: typeof code === 'string' ? code : 'failed', details };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
