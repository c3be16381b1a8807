import { readFileSync } from 'node:fs';
import { runTask } from '@/lib/server/import/worker/run-task';
import type { Task } from '@/lib/server/import/worker/protocol';
import { shippedCorpus } from '../corpus-database';
import { docxOf, utf8 } from '../../lib/import/files';

jest.setTimeout(120_000);

const { catalogue } = shippedCorpus();
const { process: named, parties, themes, rounds, events, series } = catalogue;
const facts = { vocabulary: { process: named, parties, themes }, calendar: { rounds, events }, series };
const text = (media: 'text' | 'html' | 'docx' | 'pdf'): Task & { kind: 'text' } => ({
  kind: 'text',
  media,
  facts,
  today: '2026-01-01',
});
const pdf = readFileSync('tests/fixtures/import/statement.pdf');
const small = { milliseconds: 30_000, megabytes: 96 };

test('a PDF gives its pages in order of reading, with what is wrong with them', async () => {
  const steps: string[] = [];
  const found = await runTask(text('pdf'), { bytes: pdf, onStep: (step) => steps.push(step) });
  if (!found?.ok) throw new Error(JSON.stringify(found));
  const { pages, quality, metadata } = found.value;
  expect(pages).toHaveLength(3);
  expect(pages[0]).toContain('تقرر الدول الضامنة عقد الاجتماع القادم قبل 15 آذار/مارس 2026.');
  expect(quality.reasons.map(({ code }) => code)).toContain('swapped-letters');
  // its number of a round is torn, and the year at its head is too late for what is left of it
  expect(metadata).toMatchObject({ language: 'ar', round: null });
  expect(steps).toEqual(['check']);
});

test('a page of it is drawn', async () => {
  const found = await runTask({ kind: 'page', page: 1, width: 800 }, { bytes: pdf });
  if (!found?.ok) throw new Error(JSON.stringify(found));
  const png = Buffer.from(found.value.png, 'base64');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(800);
  // an empty page packs to a few thousand bytes
  expect(png.byteLength).toBeGreaterThan(20_000);
});

test.each([
  ['a broken PDF', 'pdf', utf8('%PDF-1.7\n1 0 obj<<>>endobj'), ['bad-pdf']],
  [
    'a page nested very deep',
    'html',
    utf8(`<html><body>${'<div>'.repeat(15_000)}x`),
    ['crashed', 'memory', 'too-many-clauses', 'time-out', 'empty'],
  ],
  ['a damaged Word file', 'docx', docxOf(['x']).subarray(0, 200), ['bad-archive']],
] as const)('%s does no harm and is refused', async (_, media, bytes, codes) => {
  const found = await runTask(text(media), { bytes, limits: { milliseconds: 40_000, megabytes: 256 } });
  if (found?.ok) expect(found.value.pages.join('').length).toBeLessThan(100);
  else expect(codes).toContain(found?.error.code);
});

test('what takes too long is ended', async () => {
  const found = await runTask(text('pdf'), { bytes: pdf, limits: { milliseconds: 50, megabytes: 96 } });
  expect(found).toMatchObject({ ok: false, error: { code: 'time-out' } });
});

test('what takes too much memory is ended, and this process lives on', async () => {
  const words = utf8(`<html><body>${'<p a="b">قرر</p>'.repeat(400_000)}`);
  const found = await runTask(text('html'), { bytes: words, limits: small });
  expect(found).toMatchObject({ ok: false, error: { code: expect.stringMatching(/memory|time-out/) } });
});

test('what is called off ends at once', async () => {
  const off = new AbortController();
  const running = runTask(text('pdf'), { bytes: pdf, signal: off.signal });
  setTimeout(() => off.abort(), 100);
  expect(await running).toBeNull();
});
