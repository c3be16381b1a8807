'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { liveAddress, windowId } from '@/lib/api/live-events';
import type { LiveChange, LiveSubject } from '@/lib/domain/live-change';

/**
 * What others, or other windows, change of some things while the page is open, the latest last. A page that nobody looks at does
 * not listen; it asks for what it missed when somebody does.
 * @param since the last row of the log when the page was drawn
 */
export function useLive(subjects: readonly LiveSubject[], since: number) {
  const [changes, setChanges] = useState<readonly LiveChange[]>([]);
  const seen = useRef(since);
  const key = JSON.stringify(subjects);

  useEffect(() => {
    seen.current = Math.max(seen.current, since);
  }, [since]);

  useEffect(() => {
    let source: EventSource | null = null;
    const hear = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as LiveChange;
      if (change.seq !== null) seen.current = Math.max(seen.current, change.seq);
      if (change.window !== windowId()) setChanges((known) => [...known, change]);
    };
    const listen = () => {
      source?.close();
      source = null;
      if (document.hidden) return;
      source = new EventSource(liveAddress(JSON.parse(key) as LiveSubject[], seen.current));
      source.addEventListener('change', hear);
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      source?.close();
    };
  }, [key]);

  const clear = useCallback(() => setChanges([]), []);
  return { changes, clear };
}
