'use client';

import { useSyncExternalStore } from 'react';

const nothing = () => () => undefined;

/** True on the server and while the browser takes over what the server drew; false where a component is first drawn there. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    nothing,
    () => false,
    () => true,
  );
}
