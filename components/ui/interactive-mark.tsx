'use client';

import { useEffect } from 'react';

/** Marks the document once scripts have taken over, for styles and for tests that must not press too early. */
export function InteractiveMark() {
  useEffect(() => {
    document.documentElement.dataset.interactive = 'true';
  }, []);
  return null;
}
