/** A piece of text where it stands on a page: `x` grows to the right, `y` upwards, in points. */
export interface PlacedText {
  str: string;
  x: number;
  y: number;
  width: number;
  height: number;
  fontSize: number;
}

/** Two pieces whose height on the page differs by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;
/** A gap between two lines that is so many times a line's height parts paragraphs. */
const PARAGRAPH_GAP = 1.9;
/** A gap within a line that is wider than this share of its size parts words. */
const WORD_GAP = 0.25;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const isRightToLeft = (text: string) => count(text, /\p{Script=Arabic}/gu) > count(text, /\p{Script=Latin}/gu);

/**
 * The lines of a page. PDF files place letters, in whatever order: each line is put in order by place, from the right where it is
 * mostly Arabic, with its numbers and Latin words from the left.
 */
export function pageLines(items: readonly PlacedText[]): string {
  let text = '';
  let lastY: number | null = null;
  for (const line of toLines(items)) {
    const size = sizeOf(line);
    const y = line[0]?.y ?? 0;
    if (lastY !== null) text += lastY - y > size * PARAGRAPH_GAP ? '\n\n' : '\n';
    text += lineText(line, size);
    lastY = y;
  }
  return text.trim();
}

const sizeOf = (line: readonly PlacedText[]) => Math.max(1, ...line.map(({ fontSize, height }) => fontSize || height));

/** Pieces that follow each other at one height, in the order of the file; lines without text are left out. */
function toLines(items: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  let line: PlacedText[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const [first] = line;
    if (first && Math.abs(first.y - item.y) > (item.fontSize || item.height || 1) * SAME_LINE) {
      lines.push(line);
      line = [];
    }
    line.push(item);
  }
  return [...lines, line].filter((pieces) => pieces.some(({ str }) => str.trim() !== ''));
}

function lineText(line: readonly PlacedText[], size: number): string {
  const whole = line.map(({ str }) => str).join('');
  const ordered = isRightToLeft(whole) ? fromRight(line) : [...line].sort((a, b) => a.x - b.x);
  let text = '';
  let last: PlacedText | null = null;
  for (const piece of ordered) {
    const gap: number = last ? Math.max(last.x, piece.x) - Math.min(last.x + last.width, piece.x + piece.width) : 0;
    if (gap > size * WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.str)) text += ' ';
    text += piece.str;
    last = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** From the right; what runs from left to right between two such pieces keeps its own order. */
function fromRight(line: readonly PlacedText[]): PlacedText[] {
  const ordered: PlacedText[] = [];
  let run: PlacedText[] = [];
  const endRun = () => {
    ordered.push(...run.reverse());
    run = [];
  };
  for (const piece of [...line].sort((a, b) => b.x - a.x)) {
    if (/^[\p{Script=Latin}0-9]/u.test(piece.str.trim())) run.push(piece);
    else {
      endRun();
      ordered.push(piece);
    }
  }
  endRun();
  return ordered;
}
