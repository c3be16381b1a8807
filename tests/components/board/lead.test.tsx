import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { Lead } from '@/components/board/lead';
import { marksOf, UnitRows } from '@/components/board/unit-rows';
import type { Board } from '@/lib/domain/board';
import { lookupOf } from '@/lib/domain/board-lookup';
import type { Language } from '@/lib/domain/language';
import { indexBoard, standingsOf } from '@/lib/domain/standing';
import { translatorOf } from '@/lib/i18n/translator';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const TODAY = '2025-10-01';
const wordsIn = (language: Language) => ({ language, t: translatorOf(language), lookup: lookupOf(board) });
const draw = (language: Language, asOf = TODAY) =>
  render(
    <Lead
      board={board}
      standings={standingsOf(indexBoard(board), asOf)}
      asOf={asOf}
      today={TODAY}
      words={wordsIn(language)}
    />,
  );
const sentence = () => screen.getByRole('heading').textContent?.replace(/\s+/g, ' ').trim();

test('the sentence counts every end state once, in English', () => {
  draw('en');
  expect(sentence()).toBe(
    'Of 79 promises, 32 were kept, 8 kept late, 18 only repeated, 4 dropped without a word, and 1 is overdue.',
  );
});

test('in Arabic every item but the first is bound to its و', () => {
  draw('ar');
  expect(sentence()).toBe('من 79 وعدًا، نُفِّذ 32، ونُفِّذ متأخرًا 8، وتكرّر 18 بلا خطوة، وسقط 4 بصمت، وفات موعد 1.');
});

test('states that no promise has are left out, and the day is named where it is not today', () => {
  const { container } = draw('en', '2017-02-01');
  expect(sentence()).toBe('Of 2 promises.');
  expect(container.textContent).toContain('As of 1 February 2017');
  expect(container.textContent).toContain('None of them has been answered yet: 2 open.');
});

test('before the first promise it says so', () => {
  draw('ar', '2016-01-01');
  expect(sentence()).toBe('لم يكن قد وُعد بشيء حتى هذا اليوم.');
});

test('promises to meet and promises to act have one mark each', () => {
  const { container } = render(<UnitRows standings={standingsOf(indexBoard(board), TODAY)} words={wordsIn('en')} />);
  expect(container.querySelectorAll('svg')).toHaveLength(79);
  expect(container.textContent).toContain('Promises to meet 21 kept, 8 late, of 32');
  expect(container.textContent).toContain('Promises to act 11 kept, of 47');
});

test('of thousands a mark stands for several, and the rarest state still has one', () => {
  const many = [...Array<'overdue'>(4247).fill('overdue'), ...Array<'fulfilled'>(367).fill('fulfilled')];
  const marks = marksOf(
    [...many, 'stalled' as const].map((status) => ({ status })),
    34,
  );
  expect(marks.filter((status) => status === 'overdue')).toHaveLength(125);
  expect(marks.filter((status) => status === 'fulfilled')).toHaveLength(11);
  expect(marks.filter((status) => status === 'stalled')).toHaveLength(1);
  expect(marks[0]).toBe('fulfilled');
});

test('of a board of this size each promise has its mark', () => {
  const standings = standingsOf(indexBoard(board), TODAY);
  expect(marksOf(standings, 1)).toHaveLength(standings.length);
});
