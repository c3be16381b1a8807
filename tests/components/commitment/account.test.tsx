import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { CommitmentArticle } from '@/components/commitment/commitment-article';
import { SourceText } from '@/components/commitment/source-text';
import { markSpans } from '@/components/commitment/mark-spans';
import type { Board } from '@/lib/domain/board';
import { lookupOf } from '@/lib/domain/board-lookup';
import type { Language } from '@/lib/domain/language';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { reasonOf } from '@/lib/domain/status-reason';
import { translatorOf } from '@/lib/i18n/translator';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const index = indexBoard(board);
const TODAY = '2025-10-01';

function account(id: string, language: Language, asOf = TODAY) {
  const commitment = index.commitments.find((each) => each.id === id);
  const standing = commitment && standingOf(index, commitment, asOf);
  if (!standing) throw new Error(`${id} is not on the board`);
  const words = { language, t: translatorOf(language), lookup: lookupOf(board) };
  return render(
    <CommitmentArticle
      board={board}
      standing={standing}
      reason={reasonOf(index, standing, asOf)}
      asOf={asOf}
      words={words}
    />,
  ).container;
}

const seen = (element: Element) => (element.textContent ?? '').replace(/[\u2066-\u2069]/g, '');

test('a promise kept late says by how many days, from its last due day', () => {
  expect(seen(account('A8-9', 'en'))).toContain(
    'shows that it happened, 75 days later than its last due day, 28 February 2018.',
  );
  expect(seen(account('A8-9', 'ar'))).toContain('متأخرًا 75 يومًا عن آخر يوم في موعده، 28 شباط/فبراير 2018.');
});

test('as of a day before its answer it is told as it then stood', () => {
  const words = seen(account('A8-9', 'en', '2018-03-10'));
  expect(words).toContain('Overdue by 10 days');
  expect(words).toContain('has passed, and nothing that we have shows that it happened');
  expect(words).not.toContain('Ninth round');
});

test('every promise of the board is told in both languages without a missing word', () => {
  const fail = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const commitment of index.commitments) {
    account(commitment.id, 'ar');
    account(commitment.id, 'en');
  }
  expect(fail).not.toHaveBeenCalled();
  fail.mockRestore();
});

test('a summary is never a quotation', () => {
  const source = { clauseId: 'c1', documentKey: 'd.ar', quote: 'قرروا', before: '', after: '', start: 0, end: 5 };
  const { container, rerender } = render(
    <SourceText source={{ ...source, sourceKind: 'summary' }} textLanguage="ar" />,
  );
  expect(container.querySelector('blockquote')).toBeNull();
  rerender(<SourceText source={{ ...source, sourceKind: 'official' }} textLanguage="ar" />);
  expect(container.querySelector('blockquote[lang=ar][dir=rtl]')).not.toBeNull();
});

test('marked spans that overlap or reach too far lose no letter', () => {
  const pieces = markSpans('0123456789', [
    { start: 4, end: 6 },
    { start: 1, end: 5 },
    { start: 8, end: 40 },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe('0123456789');
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['1234', '5', '89']);
});
