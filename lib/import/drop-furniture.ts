/** Lines at the top and at the bottom of a page that can be its furniture. */
const EDGE_LINES = 2;
/** A line that stands at the edge of so many pages is no part of the text. */
const SHARE_OF_PAGES = 0.6;
const FEWEST_PAGES = 3;
/** A running head is short; a paragraph that comes again is not one. */
const LONGEST_HEAD = 90;
const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:page|p\.|صفحة|الصفحة)\s*)?[0-9٠-٩]{1,3}(?:\s*(?:\/|of|من)\s*[0-9٠-٩]{1,3})?[-–—\s]*$/iu;

/**
 * Pages without page numbers, and without running heads and feet but where they stand first: that can be the title.
 * `count` says how many lines were left out.
 */
export function dropFurniture(pages: readonly string[]): { pages: string[]; count: number } {
  const lines = pages.map((page) => page.split('\n'));
  const repeated = repeatedAtEdges(lines);
  let count = 0;
  const seen = new Set<string>();
  const kept = lines.map((page) => {
    const edges = new Set(edgesOf(page));
    const rest = page.filter((line, at) => {
      const text = line.trim();
      if (!edges.has(at) || text === '') return true;
      const isHead = repeated.has(shapeOf(text)) && seen.has(shapeOf(text));
      seen.add(shapeOf(text));
      const isFurniture = isHead || PAGE_NUMBER.test(text);
      if (isFurniture) count++;
      return !isFurniture;
    });
    return rest.join('\n').trim();
  });
  return { pages: kept, count };
}

/** Positions of the first and last lines of a page that are not blank. */
function edgesOf(lines: readonly string[]): number[] {
  const filled = [...lines.keys()].filter((at) => lines[at]?.trim() !== '');
  return filled.length <= 2 * EDGE_LINES ? filled : [...filled.slice(0, EDGE_LINES), ...filled.slice(-EDGE_LINES)];
}

/** A line without its numbers, which count up from page to page. */
const shapeOf = (line: string) => line.replace(/[0-9٠-٩]+/g, '#');

function repeatedAtEdges(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const heads = edgesOf(lines).map((at) => lines[at]?.trim() ?? '');
    const shapes = new Set(heads.filter((head) => head.length <= LONGEST_HEAD).map(shapeOf));
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  if (pages.length < FEWEST_PAGES) return new Set();
  return new Set([...counts].filter(([, count]) => count >= pages.length * SHARE_OF_PAGES).map(([shape]) => shape));
}
