import lock from '../package-lock.json';

/** Versions below which a published weakness is known. */
const SAFE_FROM: Record<string, string> = {
  next: '16.4.6',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'better-auth': '1.7.25',
  'next-intl': '4.9.2',
  mammoth: '1.11.0',
  '@xmldom/xmldom': '0.8.12',
  jszip: '3.8.0',
  'deepmerge-ts': '8.0.0',
  sharp: '0.35.0',
  undici: '7.30.2',
};

/** Packages with weaknesses that are not mended. */
const NEVER = ['xlsx', 'next-auth', 'lucia'];

const installed = Object.entries(lock.packages as Record<string, { version?: string }>)
  .filter(([folder]) => folder.includes('node_modules/'))
  .map(([folder, { version = '' }]) => ({ name: folder.slice(folder.lastIndexOf('node_modules/') + 13), version }));

function isBelow(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split('-', 1)[0]?.split('.').map(Number) ?? []);
  const at = [0, 1, 2].find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

test('versions are compared as numbers', () => {
  expect([isBelow('9.0.0', '10.0.0'), isBelow('1.10.0', '1.9.9'), isBelow('1.2.3', '1.2.3')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the lock holds packages to look at', () => {
  expect(installed.length).toBeGreaterThan(300);
  expect(installed.map(({ name }) => name)).toEqual(expect.arrayContaining(['next', 'react', 'react-dom']));
});

test('no package is older than its first safe version', () => {
  const old = installed.filter(({ name, version }) => SAFE_FROM[name] && isBelow(version, SAFE_FROM[name] ?? ''));
  expect(old).toEqual([]);
});

test('no package is in the lock that has weaknesses nobody mends', () => {
  expect(installed.filter(({ name }) => NEVER.includes(name))).toEqual([]);
});

test('every optional package of every platform is in the lock, or `npm ci` refuses it', () => {
  const names = new Set(installed.map(({ name }) => name));
  const packages = Object.values(lock.packages as Record<string, { optionalDependencies?: Record<string, string> }>);
  const wanted = packages.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});
