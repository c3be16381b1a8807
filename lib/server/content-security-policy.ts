/**
 * The policy of one page. Scripts run only with the nonce of their request; nothing is fetched from elsewhere.
 * Style attributes are allowed, since positions of marks and popovers are set on elements; style sheets are not.
 * @param isDevelopment lets the development server's own tools in: evaluated code, style elements, a web socket
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': isDevelopment ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
