'use client';

import { useEffect, type RefObject } from 'react';

/** Moves the keyboard's focus to the link of a commitment, or to the place of a counted lane. */
export function focusThread(root: HTMLElement | null, id: string): void {
  const links = Array.from(root?.querySelectorAll<SVGElement>('[data-id]') ?? []);
  links.find((link) => link.dataset.id === id)?.focus();
}

interface KeyListeners {
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

/** Keys and focus of everything inside an element that is itself no control. */
export function usePlotKeys(ref: RefObject<HTMLElement | null>, listeners: KeyListeners): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.addEventListener('keydown', listeners.onKeyDown);
    element.addEventListener('focusin', listeners.onFocus);
    return () => {
      element.removeEventListener('keydown', listeners.onKeyDown);
      element.removeEventListener('focusin', listeners.onFocus);
    };
  });
}
