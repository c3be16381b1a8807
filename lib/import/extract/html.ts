import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isWebAddress } from '@/lib/domain/import';
import { isIsoDay } from '@/lib/domain/iso-day';
import { ImportError } from '../import-error';
import { LIMITS } from '../limits';
import { blockText } from './block-text';
import type { FileMetadata, RawText } from './extracted';
import { decodeBytes } from './plain-text';

const HEAD_BYTES = 2_048;
const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i;
/** An article shorter than this against the page is not what the page says. */
const SMALLEST_SHARE = 0.25;

/** The text of a web page, its article alone where it has one. No script runs and nothing is fetched: the tree is only read. */
export function extractHtml(bytes: Uint8Array): RawText {
  const { text: markup, notices } = decodeMarkup(bytes);
  const { document } = parseHTML(markup);
  const elements = document.querySelectorAll('*').length;
  if (elements > LIMITS.elements) throw new ImportError('too-many-clauses', String(elements), LIMITS.elements);
  const metadata = readMetadata(document);
  const whole = document.body ? blockText(document.body) : '';
  const article = readArticle(document);
  const text = article.length >= whole.length * SMALLEST_SHARE ? article : whole;
  return { pages: [text], notices, metadata };
}

function decodeMarkup(bytes: Uint8Array) {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const charset = CHARSET.exec(head)?.[1]?.toLowerCase();
  if (charset === 'windows-1256' || charset === 'cp1256') {
    return {
      text: new TextDecoder('windows-1256').decode(bytes),
      notices: [{ code: 'windows-1256', count: 1 }] as const,
    };
  }
  return decodeBytes(bytes);
}

function readArticle(document: Document): string {
  for (const element of [...document.querySelectorAll('script, style, noscript, template, iframe, object, embed')])
    element.remove();
  const article = parseArticle(document);
  if (!article?.content) return '';
  const parsed = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document;
  return blockText(parsed.body);
}

/** Null where there is no article, and where a page is nested so deep that the library, which recurses, gives up. */
function parseArticle(document: Document) {
  try {
    return new Readability(document, { maxElemsToParse: LIMITS.elements, charThreshold: 200 }).parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readMetadata(document: Document): FileMetadata {
  const meta = (name: string) =>
    (
      document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`)
    )?.getAttribute('content');
  const text = (value: string | null | undefined) => value?.replace(/\s+/g, ' ').trim() || null;
  const address = text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? text(meta('og:url'));
  const published =
    text(meta('article:published_time')) ??
    text(meta('date')) ??
    text(document.querySelector('time[datetime]')?.getAttribute('datetime'));
  const day = published?.slice(0, 10) ?? '';
  return {
    title: text(meta('og:title')) ?? text(document.title),
    publisher: text(meta('og:site_name')) ?? text(meta('application-name')),
    url: address && isWebAddress(address) ? address : null,
    publishedOn: isIsoDay(day) ? day : null,
  };
}
