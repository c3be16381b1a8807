/** A text with a notice to show where it had to be converted. */
export interface DecodedText {
  text: string;
  notice: string | null;
}

const BOM = '\uFEFF';
/** Bytes of windows-1256 that are Arabic letters, and of them the commonest: ا ل م ن ي و ر ت. */
const ARABIC_BYTE = (byte: number) => byte >= 0xc0 && byte <= 0xfd;
const COMMON_1256 = new Set([0xc7, 0xe1, 0xe3, 0xe4, 0xed, 0xe6, 0xd1, 0xca]);
const SHARE_OF_COMMON = 0.3;

/**
 * A file's bytes as text: UTF-8, or windows-1256 where the bytes are plainly Arabic in it.
 * Throws an Error that says the first byte that is neither.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.startsWith(BOM) ? text.slice(1) : text, notice: null };
  } catch {
    if (!looksLike1256(bytes)) throw new Error(`is not UTF-8: byte ${firstBadByte(bytes)} begins no character`);
    return { text: new TextDecoder('windows-1256').decode(bytes), notice: 'read as windows-1256' };
  }
}

function looksLike1256(bytes: Uint8Array): boolean {
  let arabic = 0;
  let common = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (ARABIC_BYTE(byte)) arabic++;
    if (COMMON_1256.has(byte)) common++;
  }
  return arabic >= 8 && common >= arabic * SHARE_OF_COMMON;
}

/** Offset of the first byte at which the bytes stop being UTF-8. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || lead > 0xf4 || at + length > bytes.length) return 0;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}
