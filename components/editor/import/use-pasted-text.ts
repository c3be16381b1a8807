'use client';

import { useEffect, useState } from 'react';
import { pastedTextSchema } from '@/lib/api/import-forms';
import { readLocally } from '../kept-locally';

/** What is typed, beginning with what was typed in this browser before and not sent. */
export function usePastedText(key: string): { text: string; setText: (text: string) => void } {
  const [text, setText] = useState('');
  useEffect(() => {
    const kept = readLocally(key, pastedTextSchema);
    // the server knows nothing of this browser's storage, so that it is read after the first drawing
    if (kept) queueMicrotask(() => setText((now) => (now === '' ? kept : now)));
  }, [key]);
  return { text, setText };
}
