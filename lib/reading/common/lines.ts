/** A line of a text that is not blank: source offsets without the white space around. */
export interface Line {
  start: number;
  end: number;
  isAfterBlank: boolean;
  /** A page number or the like stood between this line and the one before. */
  isAfterFurniture: boolean;
}

/** Page 3, page 3 of 7; - 3 -, a number alone; 3/7. */
const FURNITURE = [
  /^(?:الصفحة|صفحة|page|p\.)\s*[0-9٠-٩]{1,3}(?:\s*(?:من|of|\/)\s*[0-9٠-٩]{1,3})?$/iu,
  /^[-–—]?\s*[0-9٠-٩]{1,3}\s*[-–—]?$/u,
  /^[0-9٠-٩]{1,3}\s*\/\s*[0-9٠-٩]{1,3}$/u,
];
const LONGEST_FURNITURE = 24;

/** The lines of a text, without blank ones and without the furniture of pages. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  let isAfterFurniture = false;
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const content = text.slice(from, to);
    const trimmed = content.trim();
    if (trimmed === '') isAfterBlank = true;
    else if (trimmed.length <= LONGEST_FURNITURE && FURNITURE.some((pattern) => pattern.test(trimmed)))
      isAfterFurniture = true;
    else {
      const start = from + content.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, isAfterBlank, isAfterFurniture });
      isAfterBlank = false;
      isAfterFurniture = false;
    }
    from = to + 1;
  }
  return lines;
}
