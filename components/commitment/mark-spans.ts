import type { Span } from '@/lib/domain/due-date';

/** A piece of a text, inside a marked span or not. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** Cuts a text at its marked spans. Spans may overlap or reach beyond the text; what is empty is left out. */
export function markSpans(text: string, spans: readonly Span[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
