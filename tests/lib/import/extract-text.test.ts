import { ImportError } from '@/lib/import/import-error';
import { extractText } from '@/lib/import/extract/extract-text';
import { LIMITS } from '@/lib/import/limits';
import { mediaOf } from '@/lib/import/media-of';
import type { ImportFailure, Media } from '@/lib/domain/import';
import { docxOf, utf8 } from './files';

async function failureOf(bytes: Uint8Array, media: Media): Promise<ImportFailure> {
  const error: unknown = await extractText(bytes, media).catch((reason: unknown) => reason);
  if (error instanceof ImportError) return error.failure;
  throw new Error(`no ImportError: ${String(error)}`);
}

test.each([
  [utf8('%PDF-1.7\n'), 'a.txt', 'pdf'],
  [docxOf(['x']), 'a.pdf', 'docx'],
  [utf8('<!doctype html><p>x'), 'a', 'html'],
  [utf8('<p>x'), 'a.htm', 'html'],
  [utf8('نص'), 'a.txt', 'text'],
  [utf8('نص'), '', 'text'],
  [utf8('نص'), 'a.exe', null],
  [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc', null],
  [utf8('{\\rtf1'), 'a.txt', null],
])('a file is what its bytes say (%#)', (bytes, name, media) => {
  expect(mediaOf(bytes, name)).toBe(media);
});

describe('plain text', () => {
  test('makes line ends and old letter shapes plain, and says so', async () => {
    const { pages, notices } = await extractText(utf8('\uFEFFﺗﻘﺮﺭ ﺍﻟﺪﻭﻝ\r\nعقد\u202E اجتماع'), 'text');
    expect(pages).toEqual(['تقرر الدول\nعقد اجتماع']);
    expect(notices).toEqual([
      { code: 'presentation-forms', count: 9 },
      { code: 'direction-marks', count: 1 },
    ]);
  });

  test('reads windows-1256 and says so', async () => {
    const bytes = Uint8Array.from([0xde, 0xd1, 0xd1, 0xca, 0x20, 0xc7, 0xe1, 0xcf, 0xe6, 0xe1]);
    expect(await extractText(bytes, 'text')).toMatchObject({
      pages: ['قررت الدول'],
      notices: [{ code: 'windows-1256', count: 1 }],
    });
  });

  test.each([
    [new Uint8Array(), { code: 'empty', place: null }],
    [utf8(' \n\t'), { code: 'empty', place: null }],
    [Uint8Array.from([0x61, 0xff, 0x62]), { code: 'not-text', place: '1' }],
    [Uint8Array.from([0x61, 0x62, 0x00]), { code: 'not-text', place: '2' }],
    [utf8('ا'.repeat(LIMITS.characters + 1)), { code: 'too-many-characters', limit: LIMITS.characters }],
  ])('refuses what is none, with the place (%#)', async (bytes, failure) => {
    expect(await failureOf(bytes, 'text')).toMatchObject(failure);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>t</title><meta property="og:title" content="بيان الجولة">
    <meta property="og:site_name" content="وكالة"><link rel="canonical" href="https://example.org/a">
    <meta property="article:published_time" content="2018-02-01T10:00:00Z"></head><body><nav>قائمة الموقع</nav>
    <article><h1>بيان</h1><ol><li>تقرر الدول عقد الاجتماع القادم في المدينة في شهر شباط.</li><li>تؤكد مواصلة العمل بين الدول جميعها.</li></ol>
    <script>document.body.innerHTML = 'hacked'</script><p onclick="alert(1)">${'نص طويل يكفي ليكون مقالة كاملة. '.repeat(20)}</p></article></body></html>`;

  test('gives its article with the numbers of its lists, and what it says of itself', async () => {
    const { pages, metadata } = await extractText(utf8(page), 'html');
    expect(pages[0]).toContain('1. تقرر الدول عقد الاجتماع');
    expect(pages[0]).toContain('2. تؤكد مواصلة العمل');
    expect(pages[0]).not.toMatch(/hacked|alert|قائمة الموقع/);
    expect(metadata).toEqual({
      title: 'بيان الجولة',
      publisher: 'وكالة',
      url: 'https://example.org/a',
      publishedOn: '2018-02-01',
    });
  });

  test('with too many elements is refused with their number', async () => {
    const elements = LIMITS.elements + 10;
    expect(await failureOf(utf8(`<html><body>${'<b>x</b>'.repeat(elements)}</body></html>`), 'html')).toMatchObject({
      code: 'too-many-clauses',
      limit: LIMITS.elements,
    });
  });
});

describe('a Word file', () => {
  test('gives a line a paragraph', async () => {
    const { pages } = await extractText(docxOf(['تقرر الدول', 'تؤكد مواصلة العمل']), 'docx');
    expect(pages).toEqual(['تقرر الدول\nتؤكد مواصلة العمل']);
  });

  test.each([
    [
      'many parts',
      docxOf(['x'], Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`p${n}`, utf8('')]))),
      'archive-entries',
    ],
    ['a part packed too tightly', docxOf(['x'], { 'word/bomb.xml': new Uint8Array(8 * 1_048_576) }), 'archive-ratio'],
    ['no document', docxOf(['x']).subarray(0, 60), 'bad-archive'],
  ])('with %s is refused', async (_, bytes, code) => {
    expect((await failureOf(bytes, 'docx')).code).toBe(code);
  });

  test('without its document names what is missing', async () => {
    const { zipSync } = await import('fflate');
    expect(await failureOf(zipSync({ 'a.txt': utf8('x') }), 'docx')).toMatchObject({
      code: 'no-document',
      place: 'word/document.xml',
    });
  });
});
