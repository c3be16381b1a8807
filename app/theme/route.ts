import { THEME_COOKIE, toTheme } from '@/components/ui/theme';

const YEAR_SECONDS = 31_536_000;

/** Remembers the reader's colours and leads back to the page, for browsers without scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const theme = toTheme(form?.get('theme')?.toString());
  if (!theme) return Response.json({ error: 'theme must be light or dark' }, { status: 400 });
  const headers = new Headers({ location: pathOnSite(form?.get('back')?.toString() ?? '/') });
  headers.append('set-cookie', `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}

/** A path of this site, or its root: an address of another site (`//other`, `/\other`) is not followed. */
function pathOnSite(path: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
