import 'server-only';
import { createHash } from 'node:crypto';
import type { Refusal } from '@/lib/api/filter-params';

/** Public data: anyone may read it from anywhere, and a cache in between may keep it for a minute. */
const PUBLIC_HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
  vary: 'Accept-Encoding',
};

/** A value as JSON with an ETag of its content; 304 without a body where the caller already has it. */
export function jsonAnswer(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ...PUBLIC_HEADERS, etag, 'content-type': 'application/json; charset=utf-8' };
  if (hasTag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** Weak comparison, as RFC 9110 asks for in If-None-Match. */
function hasTag(header: string | null, etag: string): boolean {
  return (header ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === etag || part.trim() === '*');
}

/** 400: which parameters were refused, and why. */
export function badQuery(refusals: readonly Refusal[]): Response {
  const message = refusals.map(({ param, value, reason }) => `${param}=${value}: ${reason}`).join('; ');
  return errorAnswer(400, { code: 'bad-query', message, details: refusals });
}

/** 404: what was asked for and is not here. */
export function notHere(what: string, id: string): Response {
  return errorAnswer(404, { code: 'not-found', message: `there is no ${what} ${id}` });
}

function errorAnswer(status: number, error: { code: string; message: string; details?: unknown }): Response {
  return Response.json(
    { error },
    { status, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } },
  );
}
