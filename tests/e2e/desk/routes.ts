import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const APP = path.join(import.meta.dirname, '..', '..', '..', 'app');
const METHODS = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm;

/** The file of a document of the shipped data. */
export const shippedFile = (key: string) => path.join(APP, '..', 'prisma', 'corpus', 'documents', `${key}.txt`);

const filesBelow = (folder: string, name: string) =>
  readdirSync(path.join(APP, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === name)
    .map((file) => path.join(folder, file));

/** What the routes below a folder answer to, as `PUT /api/v1/desk/codings`. */
export function apiDoors(folder: string): string[] {
  return filesBelow(folder, 'route.ts').flatMap((file) =>
    [...readFileSync(path.join(APP, file), 'utf8').matchAll(METHODS)].map(
      ([, method]) => `${method} /${path.dirname(file)}`,
    ),
  );
}

/** The pages of the desk, as `/desk/documents/[key]`. */
export function pagesOfDesk(): string[] {
  return filesBelow(path.join('[locale]', 'desk'), 'page.tsx').map(
    (file) => `/${path.relative('[locale]', path.dirname(file))}`,
  );
}
