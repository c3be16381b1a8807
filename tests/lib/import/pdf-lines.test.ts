import { dropFurniture } from '@/lib/import/drop-furniture';
import { pageLines, type PlacedText } from '@/lib/import/extract/page-lines';
import { measureQuality } from '@/lib/import/measure-quality';
import { isBackwards, mendWords, turnBackwardLines } from '@/lib/import/repair-lines';

const piece = (str: string, x: number, y: number, width: number): PlacedText => ({
  str,
  x,
  y,
  width,
  height: 10,
  fontSize: 10,
});

test('letters placed from the left are read from the right, numbers in their own order', () => {
  const line = [piece('2018', 0, 100, 20), piece(' ', 20, 100, 3), piece('آذار', 23, 100, 20), piece(' ', 43, 100, 3)];
  expect(pageLines([...line, piece('قبل', 46, 100, 15)])).toBe('قبل آذار 2018');
});

test('a wide gap parts words, and a deep one paragraphs', () => {
  const lines = [
    piece('the', 0, 100, 10),
    piece('parties', 15, 100, 20),
    piece('agreed', 0, 88, 20),
    piece('Next', 0, 50, 20),
  ];
  expect(pageLines(lines)).toBe('the parties\nagreed\n\nNext');
});

test('a line that is written backwards is turned round; its numbers are not', () => {
  const line = 'تقرر الدول الضامنة عقد الاجتماع في 15 آذار 2018';
  const backwards = [...line].reverse().join('').replace('51', '15').replace('8102', '2018');
  expect(isBackwards(line)).toBe(false);
  expect(turnBackwardLines(backwards)).toEqual({ text: line, notices: [{ code: 'reversed', count: 1 }] });
});

test('swapped ligatures, stray full stops and cut words are mended', () => {
  expect(mendWords('.1 تقرر االجتماع واإلفراج').text).toBe('1. تقرر الاجتماع والإفراج');
  expect(mendWords('a commit-\nment').text).toBe('a commitment');
});

test('running heads stay where they stand first, and page numbers nowhere', () => {
  const pages = [1, 2, 3].map(
    (n) => `وزارة الخارجية\nمتن الصفحة ${'ا'.repeat(n)}\nسطر آخر\nثالث\nآخر ${'ب'.repeat(n)}\n- ${n} -`,
  );
  const { pages: kept, count } = dropFurniture(pages);
  expect(count).toBe(5);
  expect(kept[0]).toContain('وزارة الخارجية');
  expect(kept[1]).not.toContain('وزارة الخارجية');
  expect(kept.join('\n')).not.toMatch(/- \d -/);
});

describe('quality', () => {
  const clean = 'تقرر الدول الضامنة عقد الاجتماع القادم في أستانا قبل 15 آذار/مارس 2018، وتؤكد على مواصلة العمل.';

  test('of clean text is whole', () => {
    expect(measureQuality([clean])).toEqual({ score: 1, reasons: [] });
  });

  test.each([
    ['odd-characters', '\uFFFDں ٮ حمل \uE000\uE001 ے ںم '.repeat(4)],
    ['single-letters', 'ت ق ر ر ا ل د و ل ا ل ض ا م ن ة'],
    ['swapped-letters', 'العمل يف إطار اللجنة عىل أساس يف المدينة'],
    ['reversed-lines', [...clean].reverse().join('')],
  ])('names %s', (code, page) => {
    const { score, reasons } = measureQuality([clean, page]);
    expect(reasons.map((reason) => reason.code)).toContain(code);
    expect(reasons.find((reason) => reason.code === code)?.page).toBe(2);
    expect(score).toBeLessThan(0.95);
  });
});
