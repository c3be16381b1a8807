'use client';

import { useEffect, type RefObject } from 'react';

/** While active, everything outside an element can neither be reached nor read: what a full-screen panel needs. */
export function useInertOutside(element: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    if (!isActive || !element.current) return;
    const outside = siblingsAbove(element.current).filter((sibling) => !sibling.inert);
    for (const sibling of outside) sibling.inert = true;
    return () => {
      for (const sibling of outside) sibling.inert = false;
    };
  }, [element, isActive]);
}

/** The siblings of an element and of each of its ancestors. */
function siblingsAbove(element: HTMLElement): HTMLElement[] {
  const siblings: HTMLElement[] = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement)
    for (const sibling of at.parentElement.children)
      if (sibling !== at && sibling instanceof HTMLElement) siblings.push(sibling);
  return siblings;
}
