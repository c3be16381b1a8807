import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const PAGES = path.join(import.meta.dirname, '..', 'pages');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The address of the pages, and how to stop serving them. */
export interface ServedPages {
  address: string;
  stop: () => Promise<void>;
}

/** Bundles one page a subject as a program would ship it (minified, production), and serves them on this machine. */
export async function servePages(files: readonly string[]): Promise<ServedPages> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ahd-bench-'));
  await build({
    entryPoints: files.map((file) => path.join(PAGES, file)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.woff2': 'file', '.png': 'dataurl', '.svg': 'dataurl' },
  });
  const server = http.createServer((request, response) => {
    void answer(folder, request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answer(folder: string, url: string, response: http.ServerResponse): Promise<void> {
  const name = path.basename(new URL(url, 'http://localhost').pathname);
  const type = TYPES[path.extname(name)];
  try {
    const body = type ? await readFile(path.join(folder, name)) : page(name);
    response.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function page(name: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/${name}.css">
<style>body { margin: 0 } #root { width: 1280px; min-height: 720px }</style>
<div id="root"></div><script src="/${name}.js"></script></html>`;
}
