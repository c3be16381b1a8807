'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** A dialog over the page that is open as long as it is asked to be. */
export function useDialog(isOpen: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }, [isOpen]);
  return ref;
}
