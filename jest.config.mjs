// Packages that ship only ES modules are transformed by SWC; nothing runs as a native module in Jest.
const esmOnly =
  'd3|d3-[^/]+|internmap|edtf|use-intl|@formatjs|intl-messageformat|icu-minify|@prisma/client/runtime/query_compiler[^/]*|temporal-polyfill|temporal-utils|better-auth|@better-auth|@better-fetch|better-call|@noble|jose|kysely|nanostores|defu|rou3|uqr';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

const common = {
  rootDir: import.meta.dirname,
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})(/|$))`],
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data', '<rootDir>/.cache'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^server-only$': '<rootDir>/tests/setup/empty.cjs',
    '\\.css$': '<rootDir>/tests/setup/class-names.cjs',
  },
};

const integration = '<rootDir>/tests/integration/';
const launcher = '<rootDir>/tests/launcher/';

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [integration, launcher, '<rootDir>/tests/e2e/'],
    },
    {
      ...common,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/components/**/*.test.tsx'],
    },
    {
      ...common,
      displayName: 'integration',
      testEnvironment: 'node',
      testMatch: [`${integration}**/*.test.ts`],
      globalSetup: '<rootDir>/tests/setup/postgres-start.mjs',
      globalTeardown: '<rootDir>/tests/setup/postgres-stop.mjs',
    },
    {
      ...common,
      displayName: 'launcher',
      testEnvironment: 'node',
      testMatch: [`${launcher}**/*.test.ts`],
    },
  ],
};
