import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { ImportError } from '../import-error';
import { blockText } from './block-text';
import { NO_METADATA, type RawText } from './extracted';
import { inspectArchive } from './inspect-archive';

const BODY = 'word/document.xml';

/** The text of a Word file, a line a paragraph, with the numbers of its numbered lists. Pictures and links to outside are left. */
export async function extractDocx(bytes: Uint8Array): Promise<RawText> {
  const names = await inspectArchive(bytes);
  if (!names.includes(BODY)) throw new ImportError('no-document', BODY);
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  let markup: string;
  try {
    markup = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  } catch {
    throw new ImportError('bad-archive', BODY);
  }
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return { pages: [blockText(document.body)], notices: [], metadata: NO_METADATA };
}
