import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { NO_METADATA, type FileMetadata, type RawText } from './extracted';
import { pageLines } from './page-lines';

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
  return { pages: items.map(pageLines), notices: [], metadata: await readMetadata(pdf) };
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
