import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = path.resolve(import.meta.dirname, '..', '.cache', 'chromium');
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/**
 * Launch options for Playwright: CHROMIUM_PATH where it is set, else the Chromium that comes as an npm package (Linux x64),
 * unpacked once into .cache/chromium with the system libraries and fonts it needs.
 * The package's own arguments are not used: its --single-process ends the browser with the first closed context.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function chromiumLaunchOptions() {
  if (process.env.CHROMIUM_PATH) {
    return { executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'], env: environment({}) };
  }
  if (!existsSync(path.join(CACHE, 'ready'))) await unpack();
  return {
    executablePath: path.join(CACHE, 'chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: environment({
      LD_LIBRARY_PATH: path.join(CACHE, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(CACHE, 'fonts'),
    }),
  };
}

/** @param {Record<string, string>} extra */
function environment(extra) {
  const defined = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(defined), ...extra };
}

async function unpack() {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const bin = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = CACHE; // inflate() writes below os.tmpdir()
  try {
    for (const archive of ARCHIVES) await inflate(path.join(bin, archive));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  const fonts = path.join(CACHE, 'fonts');
  const directories = [fonts, '/usr/share/fonts'].map((directory) => `<dir>${directory}</dir>`).join('');
  writeFileSync(
    path.join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}<cachedir>${CACHE}/fc-cache</cachedir></fontconfig>`,
  );
  writeFileSync(path.join(CACHE, 'ready'), '');
}
