import type { FontWeight } from './advance-widths';
import { textWidth } from './text-width';

/** Breaks a text between words into lines no wider than `width` pixels; a word wider than that has a line of its own. */
export function wrapWords(text: string, width: number, fontSize: number, weight: FontWeight): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
