import { decodeText, firstBadByte } from '../decode-text';
import { ImportError } from '../import-error';
import { NO_METADATA, type RawText } from './extracted';

/** Bytes as text: UTF-8, or windows-1256 with a notice. Throws an ImportError that names the first byte that is neither. */
export function decodeBytes(bytes: Uint8Array): Pick<RawText, 'notices'> & { text: string } {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new ImportError('not-text', String(nul));
  try {
    const { text, notice } = decodeText(bytes);
    return { text, notices: notice === null ? [] : [{ code: 'windows-1256', count: 1 }] };
  } catch {
    throw new ImportError('not-text', String(firstBadByte(bytes)));
  }
}

export function extractPlainText(bytes: Uint8Array): RawText {
  const { text, notices } = decodeBytes(bytes);
  return { pages: [text], notices, metadata: NO_METADATA };
}
