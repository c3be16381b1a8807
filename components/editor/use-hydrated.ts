'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and until the page listens: a form sent before that would lose what was typed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
