import { NextResponse, type NextRequest } from 'next/server';
import type { Language } from '@/lib/domain/language';
import { chooseLanguage, LANGUAGE_COOKIE, LANGUAGE_HEADER, toLanguage } from '@/lib/i18n/language-choice';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { isMissingPage } from '@/lib/server/missing-page';

const YEAR_SECONDS = 31_536_000;

/** No page has this address, and none ever will: three segments below no language. */
const NOWHERE = '/-/-/nowhere';

/**
 * Sends the root to the reader's language, remembers the language of the path, and gives every page its own nonce. A page
 * of something that does not exist is led to an address that nothing has, since only those are drawn whole without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const isNoText = !isText(pathname) || !isText(search);
  if (pathname.startsWith('/api/')) return isNoText ? notThere() : NextResponse.next();
  const remembered = request.cookies.get(LANGUAGE_COOKIE)?.value;
  const chosen = chooseLanguage(remembered, request.headers.get('accept-language'));
  if (pathname === '/') return toHome(request, chosen);

  const inPath = toLanguage(pathname.split('/')[1]);
  const isMissing = inPath === null || isNoText || (await isMissingPage(pathname));
  const response = withPolicy(request, inPath ?? chosen, isMissing);
  if (inPath && inPath !== remembered)
    response.cookies.set(LANGUAGE_COOKIE, inPath, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });
  return response;
}

/** False where what an address says in percents is no UTF-8, or holds NUL, which no text of the database can. */
function isText(encoded: string): boolean {
  try {
    return !decodeURIComponent(encoded).includes('\0');
  } catch {
    return false;
  }
}

const notThere = () =>
  NextResponse.json({ error: { code: 'not-found', message: 'the address is no text' } }, { status: 404 });

function toHome(request: NextRequest, language: string): NextResponse {
  const home = request.nextUrl.clone();
  home.pathname = `/${language}`;
  const response = NextResponse.redirect(home, 307);
  response.headers.set('vary', 'Accept-Language, Cookie');
  return response;
}

function withPolicy(request: NextRequest, language: Language, isMissing: boolean): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.set(LANGUAGE_HEADER, language);
  const options = { request: { headers } };
  const response = isMissing
    ? NextResponse.rewrite(new URL(NOWHERE, request.url), options)
    : NextResponse.next(options);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  // of the interface, only addresses with percents, which may be no text
  matcher: ['/api/(.*%.*)', '/((?!api/|_next/static|_next/image|embed/|icon\\.svg|robots\\.txt|theme$).*)'],
};
