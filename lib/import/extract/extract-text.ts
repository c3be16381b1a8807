import { type ImportNotice, type Media, type TextQuality } from '@/lib/domain/import';
import { cleanText } from '../clean-text';
import { dropFurniture } from '../drop-furniture';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { measureQuality } from '../measure-quality';
import { mendWords, turnBackwardLines } from '../repair-lines';
import { extractDocx } from './docx';
import type { FileMetadata, RawText } from './extracted';
import { extractHtml } from './html';
import { extractPdf } from './pdf';
import { extractPlainText } from './plain-text';

/** A file's text made plain, with what was done to it and how fit it is to be read. */
export interface CheckedText {
  pages: readonly string[];
  notices: readonly ImportNotice[];
  quality: TextQuality;
  metadata: FileMetadata;
}

const READERS: Readonly<Record<Media, (bytes: Uint8Array) => RawText | Promise<RawText>>> = {
  text: extractPlainText,
  html: extractHtml,
  docx: extractDocx,
  pdf: extractPdf,
};

/**
 * The text of a file. Throws an ImportError that says what is wrong with it and where.
 * @param tell called when the text is there and is now checked
 */
export async function extractText(bytes: Uint8Array, media: Media, tell: () => void = () => {}): Promise<CheckedText> {
  if (bytes.byteLength === 0) throw new ImportError('empty');
  const raw = await READERS[media](bytes);
  tell();
  const plain = raw.pages.map((page) => makePlain(page, media));
  const texts = plain.map(({ text }) => text);
  const furniture = media === 'pdf' ? dropFurniture(texts) : { pages: texts, count: 0 };
  const letters = furniture.pages.reduce((sum, page) => sum + page.length, 0);
  if (letters > LIMITS.characters) throw new ImportError('too-many-characters', String(letters), LIMITS.characters);
  if (!furniture.pages.some((page) => /\p{L}/u.test(page)))
    throw new ImportError(media === 'pdf' ? 'no-text' : 'empty', null);
  const notices = [...raw.notices, ...plain.flatMap((page) => page.notices)];
  if (furniture.count > 0) notices.push({ code: 'page-furniture', count: furniture.count });
  return {
    pages: furniture.pages,
    notices: addUp(notices),
    quality: measureQuality(furniture.pages),
    metadata: raw.metadata,
  };
}

function makePlain(page: string, media: Media): { text: string; notices: readonly ImportNotice[] } {
  if (media !== 'pdf') return cleanText(page);
  const turned = turnBackwardLines(page);
  const cleaned = cleanText(turned.text);
  const mended = mendWords(cleaned.text);
  return { text: mended.text, notices: [...turned.notices, ...cleaned.notices, ...mended.notices] };
}

/** One notice of each kind, with the sum of its counts. */
function addUp(notices: readonly ImportNotice[]): ImportNotice[] {
  const counts = new Map<ImportNotice['code'], number>();
  for (const { code, count } of notices) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}
