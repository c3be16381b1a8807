import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A hash over the names and contents of files and of everything below folders; what is missing counts as absent.
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {string}
 */
export function hashOf(root, names) {
  const hash = createHash('sha256');
  for (const name of names.flatMap((entry) => filesBelow(root, entry))) {
    hash
      .update(`${name}\0`)
      .update(fs.readFileSync(path.join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(root, name) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [name];
  return fs
    .readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesBelow(root, path.join(name, entry)));
}

/** @param {string} file */
export const readStamp = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
