import 'server-only';
import { done, refused, type Outcome } from '@/lib/domain/outcome';

export type BodyRefusal = { code: 'not-json' } | { code: 'too-large'; maxBytes: number };

/** Reads a JSON body of at most `maxBytes`; stops reading where it is longer, whatever its Content-Length says. */
export async function readJson(request: Request, maxBytes: number): Promise<Outcome<unknown, BodyRefusal>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || !request.body) return refused({ code: 'not-json' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return refused({ code: 'too-large', maxBytes });
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return done(JSON.parse(text));
  } catch {
    return refused({ code: 'not-json' });
  }
}
