import 'server-only';
import type { IsoDay } from '@/lib/domain/iso-day';

/** The day it is, in UTC. Pages take it here once and hand it on; nothing below asks a clock. */
export function today(): IsoDay {
  return new Date().toISOString().slice(0, 10);
}
