'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** A dialog over the page that is open as long as it is there. */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  return ref;
}
