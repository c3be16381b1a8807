import 'server-only';

/**
 * True where a write comes from a page of this very site. Browsers send Origin with every write, and Sec-Fetch-Site
 * where they know it; a write without Origin is refused, since Server Actions and route handlers let it through.
 * @param publicUrl the address under which people see the site, where a proxy changes the Host
 */
export function isSameOrigin(headers: Headers, publicUrl: string | null): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const { origin: sent, host, protocol } = new URL(origin);
  if (publicUrl !== null && sent === new URL(publicUrl).origin) return true;
  return (protocol === 'http:' || protocol === 'https:') && host === headers.get('host');
}
