import { renderPageAsImage } from 'unpdf';
import { openPdf } from './extract/pdf';
import { ImportError } from './import-error';

/** Pixels of the longest side: a page as tall as a tower must not take all memory. */
const LONGEST_SIDE = 4_000;

/** A page of a PDF as a PNG, `width` pixels across, less where it is very long. Throws an ImportError where it cannot be drawn. */
export async function renderPage(bytes: Uint8Array, page: number, width: number): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  const view = (await pdf.getPage(page)).getViewport({ scale: 1 });
  const scale = Math.min(width / view.width, LONGEST_SIDE / view.height);
  try {
    const png = await renderPageAsImage(pdf, page, { canvasImport: () => import('@napi-rs/canvas'), scale });
    return new Uint8Array(png);
  } catch {
    throw new ImportError('bad-pdf', String(page));
  }
}
