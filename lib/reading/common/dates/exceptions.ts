import type { Exception } from './date-language';
import type { Folded } from '../fold';
import type { Expression } from './expression';

/** True where the words beside `[start, end)` of the folded text make it something else than a date. */
export function isException(
  { text, source, sourceIndex }: Folded,
  start: number,
  end: number,
  expression: Expression,
  exceptions: readonly Exception[],
): boolean {
  const before = (text.slice(Math.max(0, start - 60), start).match(/[\p{L}\p{M}]+/gu) ?? []).reverse();
  const after = /^[^\p{L}.,;]{0,3}([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const words = source.slice(sourceIndex[start], sourceIndex[end]).match(/[\p{L}\p{M}]+/gu) ?? [];
  return exceptions.some(
    (exception) =>
      (!exception.kinds || exception.kinds.includes(expression.is)) &&
      (!exception.before ||
        before.slice(0, exception.before.within).some((word) => exception.before?.words.has(word))) &&
      (!exception.after || exception.after.has(after)) &&
      (!exception.inSmallLetters || hasAny(words, exception.inSmallLetters)),
  );
}

const hasAny = (words: readonly string[], wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));
