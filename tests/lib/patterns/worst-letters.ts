import type { Pattern } from './collect-patterns';

/** Letters of every kind that a class may hold. */
const KINDS = ['a', 'A', 'ا', 'ب', 'َ', 'ـ', '5', '٥', ' ', '\n', '.', ',', '-', '"', '(', '_', '!'];
/** What no pattern ends with. */
const MISMATCH = '\u0001';

/** The letters that stand in a pattern themselves. */
function lettersOf({ source }: Pattern): string[] {
  const plain = source.replaceAll(/\\[pP]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\./g, '');
  return [...new Set(plain.match(/[^[\](){}|?*+^$.\\]/gu) ?? [])];
}

/** Stretches that a pattern finds hard: each of its letters again and again, and each piece of two neighbours. */
export function worstPieces(pattern: Pattern): string[] {
  const letters = lettersOf(pattern);
  const words = pattern.source.match(/[\p{L}\d]{2,}/gu) ?? [];
  const pairs = letters.slice(0, 8).flatMap((letter) => KINDS.slice(0, 9).map((kind) => letter + kind));
  return [...new Set([...KINDS, ...letters.slice(0, 40), ...words.slice(0, 40), ...pairs])];
}

/** `length` letters of a piece, and an end that does not fit. */
export function attack(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + MISMATCH;
}
