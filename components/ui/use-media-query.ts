'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Up to this width the panel of a promise takes the whole screen, and holds the focus. */
export const FULL_SCREEN = '(max-width: 900px)';

/** Whether a media query holds. On the server, and until the page is interactive, it does not. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
