type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>;

interface Answer {
  status: number;
  body: { error?: { code: string; [detail: string]: unknown } } & Record<string, unknown>;
}

const ORIGIN = 'http://localhost:3000';

/** A browser as the routes see it: sends its cookies and origin, and keeps the cookies it is given. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(readonly address = `10.0.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`) {}

  /** Sends a write to a route. `headers` replace what a browser would send. */
  async send(
    handler: Handler,
    body: unknown,
    params?: Record<string, string>,
    headers: Record<string, string | null> = {},
  ): Promise<Answer> {
    const sent = new Headers({
      'content-type': 'application/json',
      host: 'localhost:3000',
      origin: ORIGIN,
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': this.address,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    });
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) sent.delete(name);
      else sent.set(name, value);
    }
    const raw = typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
    const address = `${ORIGIN}/api${new URLSearchParams(params).size > 0 ? `?${new URLSearchParams(params)}` : ''}`;
    const request = new Request(address, { method: 'POST', headers: sent, body: raw });
    const response = await handler(request, { params: Promise.resolve(params) });
    this.keep(response.headers.getSetCookie());
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  private keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
