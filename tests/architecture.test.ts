import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Which folder may import what. The longest matching folder rules a file; a name that ends in `*` stands for every
 * package that begins so. Whatever is not listed is refused. Own folder and Node's own modules are judged below.
 */
const RULES: Record<string, { folders: string[]; packages: string[]; node?: boolean }> = {
  'lib/domain': { folders: [], packages: ['edtf', 'temporal-polyfill*'] },
  'lib/reading': { folders: ['lib/domain'], packages: ['temporal-polyfill*'] },
  'lib/tracing': { folders: ['lib/domain', 'lib/reading/common'], packages: [] },
  'lib/timeline': { folders: ['lib/domain'], packages: ['d3-array', 'd3-scale', 'd3-time', 'd3-shape'] },
  'lib/i18n': { folders: ['lib/domain'], packages: ['use-intl*'] },
  'lib/api': { folders: ['lib/domain'], packages: ['zod', '@tanstack/*'] },
  'lib/import': {
    folders: ['lib/domain', 'lib/reading'],
    packages: ['mammoth', 'unpdf', '@napi-rs/canvas', '@mozilla/readability', 'linkedom', 'yauzl'],
    node: true,
  },
  'lib/workflow': { folders: ['lib/domain', 'lib/reading', 'lib/tracing'], packages: [], node: true },
  'lib/server/db': {
    folders: ['lib/domain', 'lib/workflow'],
    packages: ['@prisma/*', 'pg', 'server-only', 'better-auth*'],
    node: true,
  },
  'lib/server': {
    folders: [
      'lib/domain',
      'lib/reading',
      'lib/tracing',
      'lib/i18n',
      'lib/api',
      'lib/import',
      'lib/workflow',
      'lib/server',
    ],
    packages: [
      'server-only',
      'zod',
      'pg',
      'next*',
      'react',
      '@tanstack/*',
      'better-auth*',
      '@node-rs/argon2',
      'rate-limiter-flexible',
      'uqr',
      'pg-boss',
    ],
    node: true,
  },
  components: {
    folders: ['lib/domain', 'lib/timeline', 'lib/i18n', 'lib/api'],
    packages: [
      'react*',
      'next*',
      'use-intl*',
      '@tanstack/*',
      'd3-selection',
      'd3-zoom',
      'd3-brush',
      '@internationalized/*',
    ],
  },
  app: {
    folders: ['components', 'lib/domain', 'lib/i18n', 'lib/api', 'lib/server'],
    packages: ['react*', 'next*', 'use-intl*', '@tanstack/*', '@fontsource*', 'server-only'],
    node: true,
  },
  scripts: { folders: ['lib', 'prisma', 'scripts'], packages: ['*'], node: true },
  'scripts/bench/timeline/pages': { folders: ['lib', 'scripts', 'components'], packages: ['*'] },
  prisma: { folders: ['lib', 'prisma'], packages: ['*'], node: true },
};

/** Folders that only a few may reach, whatever the table's folders say. */
const CLOSED: Record<string, string[]> = {
  'lib/server/db/generated': ['lib/server/db'],
  app: [],
};

const ROOT = path.resolve(__dirname, '..');
const SOURCES = Object.keys(RULES).map((folder) => folder.split('/')[0] ?? folder);

function listFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (file === 'lib/server/db/generated' || file === 'prisma/corpus') return [];
    if (entry.isDirectory()) return listFiles(file);
    return /\.(m?[jt]s|[jt]sx)$/.test(entry.name) ? [file] : [];
  });
}

/** Every module that a file names: imports, re-exports, `import()`, `require()` and `import type`. */
function listImports(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'), true, true)
    .importedFiles.map((i) => i.fileName);
}

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

function ruleOf(file: string): string {
  const [folder] = Object.keys(RULES)
    .filter((candidate) => within(file, candidate))
    .sort((a, b) => b.length - a.length);
  if (!folder) throw new Error(`${file} lies in no folder of the table`);
  return folder;
}

const matches = (name: string, pattern: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern || name.startsWith(`${pattern}/`);

/** Why a file may not import a module, or null where it may. */
function refusal(file: string, specifier: string): string | null {
  const folder = ruleOf(file);
  const rule = RULES[folder];
  if (!rule) return 'its folder is not in the table';
  if (specifier.startsWith('node:')) return rule.node ? null : `${folder} may not use ${specifier}`;
  const isLocal = specifier.startsWith('.') || specifier.startsWith('@/');
  if (!isLocal) {
    return rule.packages.some((p) => matches(specifier, p)) ? null : `${folder} may not use the package ${specifier}`;
  }
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  const closed = Object.keys(CLOSED).find((c) => within(target, c) && !within(file, c));
  if (closed && !CLOSED[closed]?.some((c) => within(file, c))) return `nobody outside imports ${closed}: ${target}`;
  if (within(target, folder) || rule.folders.some((f) => within(target, f))) return null;
  return `${folder} may not import ${target}`;
}

const files = [...new Set(SOURCES)].filter((folder) => existsSync(path.join(ROOT, folder))).flatMap(listFiles);

describe('the import table of the design', () => {
  test('sees the sources', () => {
    expect(files).toContain('lib/domain/status.ts');
    expect(listImports('lib/domain/status.ts')).toContain('./iso-day');
  });

  test('is kept by every file', () => {
    const refusals = files.flatMap((file) =>
      listImports(file).flatMap((specifier) => {
        const why = refusal(file, specifier);
        return why ? [`${file}: ${why}`] : [];
      }),
    );
    expect(refusals).toEqual([]);
  });

  test('reading engine knows no language', () => {
    const known = files
      .filter((file) => within(file, 'lib/reading/common'))
      .flatMap((file) => listImports(file).map((specifier) => `${file}: ${specifier}`))
      .filter((line) => /reading\/(ar|en)\/|\.\.\/(\.\.\/)*(ar|en)\//.test(line));
    expect(known).toEqual([]);
  });

  test.each([
    ['lib/domain/status.ts', '@/lib/tracing/trace', 'lib/domain may not import lib/tracing/trace'],
    ['lib/domain/status.ts', '../tracing/trace', 'lib/domain may not import lib/tracing/trace'],
    ['lib/domain/status.ts', 'zod', 'lib/domain may not use the package zod'],
    ['lib/timeline/ticks.ts', 'd3-selection', 'lib/timeline may not use the package d3-selection'],
    ['components/ui/button.tsx', '@/lib/server/board', 'components may not import lib/server/board'],
    ['lib/tracing/trace.ts', '../reading/ar/verbs', 'lib/tracing may not import lib/reading/ar/verbs'],
    ['lib/server/board.ts', './db/generated/client', 'nobody outside imports lib/server/db/generated'],
    ['components/ui/button.tsx', '@/app/layout', 'nobody outside imports app'],
    ['lib/domain/status.ts', 'node:fs', 'lib/domain may not use node:fs'],
  ])('refuses %s → %s', (file, specifier, why) => {
    expect(refusal(file, specifier)).toContain(why);
  });

  test.each([
    ['lib/tracing/trace.ts', '@/lib/reading/common/fold'],
    ['lib/timeline/ticks.ts', 'd3-scale'],
    ['lib/server/db/client.ts', './generated/client'],
    ['app/[locale]/page.tsx', '@/components/timeline/timeline'],
  ])('allows %s → %s', (file, specifier) => {
    expect(refusal(file, specifier)).toBeNull();
  });
});
