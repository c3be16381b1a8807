/** Something that a person can mend: its message is the one sentence they are shown. */
export class Failure extends Error {
  /** @param {string} message one sentence: what is wrong and what to do */
  constructor(message) {
    super(message);
    this.name = 'Failure';
  }
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/;

/** @param {string} text an error message or the output of a command */
export const saysDiskFull = (text) => DISK_FULL.test(text);

export const diskFull = () =>
  new Failure('The disk is full: free some space and start again; nothing that was saved is lost.');

/**
 * One sentence for any error, never a stack trace.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceOf(error) {
  if (error instanceof Failure) return error.message;
  const { code, message, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (saysDiskFull(`${code} ${message}`)) return diskFull().message;
  if (code === 'EACCES' || code === 'EPERM')
    return `No permission for ${path ?? 'a file of the project'}: ${firstLine(message)}.`;
  if (code === 'EROFS')
    return `The project lies on a read-only disk (${path ?? 'unknown path'}); it needs to write .data, .next and node_modules.`;
  return `Unexpected error: ${firstLine(message ?? String(error))}.`;
}

/** @param {string | undefined} text */
const firstLine = (text) => (text ?? '').split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
