import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { NO_METADATA, type FileMetadata, type RawText } from './extracted';

/** A gap between two lines that is so many times a line's height parts paragraphs. */
const PARAGRAPH_GAP = 1.7;
/** Two pieces whose height on the page differs by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF without running what it holds. Throws an ImportError for a broken, locked or too long one. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  let pdf: PdfDocument;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { enableXfa: false, verbosity: 0 });
  } catch (error) {
    throw new ImportError(error instanceof Error && error.name === 'PasswordException' ? 'pdf-password' : 'bad-pdf');
  }
  if (pdf.numPages > LIMITS.pages) throw new ImportError('too-many-pages', String(pdf.numPages), LIMITS.pages);
  return pdf;
}

export async function extractPdf(bytes: Uint8Array): Promise<RawText> {
  const pdf = await openPdf(bytes);
  let items: StructuredTextItem[][];
  try {
    ({ items } = await extractTextItems(pdf));
  } catch {
    throw new ImportError('bad-pdf');
  }
  return { pages: items.map(toPage), notices: [], metadata: await readMetadata(pdf) };
}

/** The lines of a page, from its pieces in their order; an empty line where the gap is wide. */
export function toPage(items: readonly StructuredTextItem[]): string {
  let text = '';
  let last: StructuredTextItem | null = null;
  for (const item of items) {
    if (item.str === '' && !item.hasEOL) continue;
    const size = item.fontSize || item.height || 1;
    const drop: number = last ? last.y - item.y : 0;
    if (last && item.str !== '' && Math.abs(drop) > size * SAME_LINE) {
      if (!text.endsWith('\n')) text += '\n';
      if (drop > size * PARAGRAPH_GAP && !text.endsWith('\n\n')) text += '\n';
    }
    text += item.str;
    if (item.hasEOL && !text.endsWith('\n')) text += '\n';
    if (item.str.trim() !== '') last = item;
  }
  return text.replace(/[ \t]+$/gm, '').trim();
}

async function readMetadata(pdf: PdfDocument): Promise<FileMetadata> {
  try {
    const info = (await pdf.getMetadata()).info as { Title?: unknown };
    const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim() : null;
    return { ...NO_METADATA, title };
  } catch {
    return NO_METADATA;
  }
}
