'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { Span } from '@/lib/domain/due-date';

/** The offset in the document's text of a place in the page; null outside the text. Runs of text say where they begin. */
export function offsetAt(node: Node | null, offset: number): number | null {
  if (!(node instanceof Text)) return null;
  const start = node.parentElement?.dataset.start;
  return start === undefined ? null : Number(start) + offset;
}

/** What is selected in the text, as offsets; null where nothing is, or the selection reaches outside. An empty span is a cursor. */
export function selectedSpan(): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** The last selection or cursor in the text: a press of a button elsewhere does not lose it. */
export function useLastSelection(): RefObject<Span | null> {
  const last = useRef<Span | null>(null);
  useEffect(() => {
    const keep = () => {
      last.current = selectedSpan() ?? last.current;
    };
    document.addEventListener('selectionchange', keep);
    return () => document.removeEventListener('selectionchange', keep);
  }, []);
  return last;
}
