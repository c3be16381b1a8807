import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCorpus } from '@/prisma/corpus';

describe('the shipped corpus', () => {
  const corpus = loadCorpus();

  test('holds 22 numbered rounds, 7 summits, and a document of every round', () => {
    const { rounds } = corpus.calendar;
    expect(rounds.filter((r) => r.number !== null).map((r) => r.number)).toEqual(
      Array.from({ length: 22 }, (_, i) => i + 1),
    );
    expect(rounds.filter((r) => r.number === null)).toHaveLength(7);
    const documented = new Set(corpus.documents.map((d) => d.roundId));
    expect(rounds.filter((r) => !documented.has(r.id))).toEqual([]);
  });

  test('refers only to rounds and series that exist', () => {
    const rounds = new Set(corpus.calendar.rounds.map((r) => r.id));
    expect(corpus.documents.filter((d) => !rounds.has(d.roundId))).toEqual([]);
  });

  test('has no two documents under one key', () => {
    expect(new Set(corpus.documents.map((d) => d.key)).size).toBe(corpus.documents.length);
  });

  test('finds the quote of every short name in its document', () => {
    const texts = new Map(corpus.documents.filter((d) => d.language === 'ar').map((d) => [d.id, d.text]));
    expect(corpus.titles.filter((t) => !texts.get(t.document)?.includes(t.quote))).toEqual([]);
  });
});

test('a bad file is named, with the place in it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
  try {
    writeFileSync(path.join(folder, 'process.json'), JSON.stringify({ process: { id: 'Not An Id' } }));
    expect(() => loadCorpus(folder)).toThrow(/^process\.json: process\.id: must be lower-case words/);
    expect(() => loadCorpus(path.join(folder, 'nowhere'))).toThrow(/process\.json/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
