import * as canvas from '@napi-rs/canvas';
import { renderPageAsImage } from 'unpdf';
import { openPdf } from './extract/pdf';
import { ImportError } from './import-error';

// the drawing code expects a browser's shapes and matrices, and a newer engine's buffers
Object.assign(globalThis, { Path2D: canvas.Path2D, DOMMatrix: canvas.DOMMatrix, ImageData: canvas.ImageData });
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  const transferToFixedLength = function (this: ArrayBuffer, length?: number) {
    return this.slice(0, length);
  };
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value: transferToFixedLength });
}

/** Pixels of the longest side: a page as tall as a tower must not take all memory. */
const LONGEST_SIDE = 4_000;

/** A page of a PDF as a PNG, `width` pixels across, less where it is very long. Throws an ImportError where it cannot be drawn. */
export async function renderPage(bytes: Uint8Array, page: number, width: number): Promise<Uint8Array> {
  const pdf = await openPdf(bytes);
  const view = (await pdf.getPage(page)).getViewport({ scale: 1 });
  const scale = Math.min(width / view.width, LONGEST_SIDE / view.height);
  try {
    const png = await renderPageAsImage(pdf, page, { canvasImport: async () => canvas, scale });
    return new Uint8Array(png);
  } catch {
    throw new ImportError('bad-pdf', String(page));
  }
}
