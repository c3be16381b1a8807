import type { Media } from '@/lib/domain/import';

const HEAD_BYTES = 1_024;
const HTML_HEAD = /^(?:\uFEFF|\s|<!--[^]*?-->)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_NAME = /\.(?:html?|xhtml)$/i;
const TEXT_NAME = /\.(?:txt|text|md)$/i;
/** Old Word files, rich text, pictures: named, so that they are not taken for broken text. */
const OTHER_STARTS = [
  '\xD0\xCF\x11\xE0',
  '{\\rtf',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF8',
  'Rar!',
  '7z\xBC\xAF',
  '\x1F\x8B',
];

/**
 * What a file is, by its first bytes, and by its name only where they leave it open. Null for what cannot be imported.
 * @param name the file's name; empty for pasted text
 */
export function mediaOf(bytes: Uint8Array, name: string): Media | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'docx';
  if (OTHER_STARTS.some((start) => head.startsWith(start))) return null;
  if (HTML_NAME.test(name) || HTML_HEAD.test(head)) return 'html';
  return name === '' || TEXT_NAME.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name) ? 'text' : null;
}
