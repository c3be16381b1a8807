// Completes package-lock.json after `npm install` on a machine whose registry does not serve the packages of other platforms:
// npm leaves them out of the lock and `npm ci` then refuses it. Run `node scripts/fix-lock.mjs` after every change of the lock.
import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '..', 'package-lock.json');

const SYSTEMS = ['android', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'linux', 'win32'];
const PROCESSORS = ['arm64', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'ia32', 'x64', 'arm'];

/** The platform that a package's name ends in: `@next/swc-darwin-arm64` is for darwin on arm64. */
function platformOf(name) {
  const os = name.includes('windows') ? 'win32' : SYSTEMS.find((system) => name.includes(system));
  const cpu = PROCESSORS.find((processor) => name.includes(processor));
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}

/** The folders in which Node looks for a dependency of the package in `folder`, from the inside out. */
function placesOf(folder, name) {
  const parts = folder === '' ? [] : folder.split('/node_modules/');
  const above = parts.map((_, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...above.reverse(), `node_modules/${name}`];
}

function missingEntries(packages) {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => /^[\^~]?\d/.test(range) && !placesOf(folder, name).some((place) => place in packages))
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~]/, '') })),
  );
}

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const missing = missingEntries(lock.packages);
for (const { name, version } of missing)
  lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
fs.writeFileSync(FILE, JSON.stringify(lock, null, 2) + '\n');
console.log(
  missing.length === 0 ? 'package-lock.json is complete' : `added: ${missing.map(({ name }) => name).join(', ')}`,
);
