'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { IsoDay } from '@/lib/domain/iso-day';
import { nextStop } from './as-of-stops';

/** How long each round stays while the years are replayed. */
const STEP_MS = 600;

/** Plays the board round by round up to today, from the start where it already stands at the end. */
export function useReplay(stops: readonly IsoDay[], asOf: IsoDay, show: (day: IsoDay) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const step = useEffectEvent(() => {
    const next = nextStop(stops, asOf);
    if (next) show(next);
    else setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  const toggle = () => {
    const [first] = stops;
    if (!isPlaying && nextStop(stops, asOf) === null && first) show(first);
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}
