import { NextResponse, type NextRequest } from 'next/server';
import { chooseLanguage, LANGUAGE_COOKIE, toLanguage } from '@/lib/i18n/language-choice';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';

const YEAR_SECONDS = 31_536_000;

/** Sends the root to the reader's language, remembers the language of the path, and gives every page its own nonce. */
export function proxy(request: NextRequest): NextResponse {
  const remembered = request.cookies.get(LANGUAGE_COOKIE)?.value;
  const chosen = chooseLanguage(remembered, request.headers.get('accept-language'));
  if (request.nextUrl.pathname === '/') return toHome(request, chosen);

  const inPath = toLanguage(request.nextUrl.pathname.split('/')[1]);
  const response = withPolicy(request, inPath ? null : `/${chosen}${request.nextUrl.pathname}`);
  if (inPath && inPath !== remembered)
    response.cookies.set(LANGUAGE_COOKIE, inPath, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });
  return response;
}

function toHome(request: NextRequest, language: string): NextResponse {
  const home = request.nextUrl.clone();
  home.pathname = `/${language}`;
  const response = NextResponse.redirect(home, 307);
  response.headers.set('vary', 'Accept-Language, Cookie');
  return response;
}

/** @param rewriteTo a path without a language is drawn as a missing page in the reader's own */
function withPolicy(request: NextRequest, rewriteTo: string | null): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const options = { request: { headers } };
  const response = rewriteTo
    ? NextResponse.rewrite(new URL(rewriteTo, request.url), options)
    : NextResponse.next(options);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: ['/((?!api/|_next/static|_next/image|embed/|favicon\\.ico|icon\\.svg|robots\\.txt|theme$).*)'],
};
