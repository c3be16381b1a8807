import path from 'node:path';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Everything that the running app keeps between two starts. Another folder is another app: its own database, its own port. */
export const DATA = process.env.AHD_DATA ? path.resolve(process.env.AHD_DATA) : path.join(ROOT, '.data');

/** Logs of the parts that the launcher starts. */
export const LOGS = path.join(DATA, 'logs');

/** @param {string} file a path as people read it: relative where it lies in the project */
export const shown = (file) => (file.startsWith(ROOT + path.sep) ? path.relative(ROOT, file) : file);
