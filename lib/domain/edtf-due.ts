import edtf from 'edtf';
import type { DateValue, Precision } from './due-date';
import type { IsoDay } from './iso-day';
import { done, refused, type Outcome } from './outcome';

/** Why a text is no date: `form` at a place in it, or an interval whose end is open. */
export interface EdtfFault {
  code: 'form' | 'open';
  /** Zero-based place of the first letter that does not fit; null where none can be named. */
  at: number | null;
}

/**
 * What a text in EDTF (ISO 8601-2) says: its first and last day, and how exact it is. `2018-01`, `2018-01-19/2018-01-20`, `2018-33` (first
 * quarter), `2018-05~`. A date with `~` or `?` is approximate.
 */
export function parseEdtfDue(text: string): Outcome<DateValue, EdtfFault> {
  const written = text.trim();
  try {
    const value = edtf(written) as { min: number; max: number };
    const [earliest, latest] = [toDay(value.min), toDay(value.max)];
    if (earliest === null || latest === null || earliest > latest) return refused({ code: 'open', at: null });
    const isApproximate = /[~?%]/.test(written);
    return done({ edtf: written, earliest, latest, precision: precisionOf(written, earliest, latest), isApproximate });
  } catch (error) {
    const column = error instanceof Error ? /col (\d+)/.exec(error.message)?.[1] : undefined;
    if (written.includes('..') || /^\/|\/$/.test(written)) return refused({ code: 'open', at: null });
    return refused({ code: 'form', at: column === undefined ? null : Math.min(Number(column) - 1, written.length) });
  }
}

function toDay(milliseconds: number): IsoDay | null {
  if (!Number.isFinite(milliseconds)) return null;
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : null;
}

/** Seasons 33 to 36 of EDTF are quarters. */
function precisionOf(text: string, earliest: IsoDay, latest: IsoDay): Precision {
  if (earliest === latest) return 'day';
  const plain = text.replace(/[~?%]/g, '');
  if (/^\d{4}-3[3-6]$/.test(plain)) return 'quarter';
  if (/^\d{4}-\d\d$/.test(plain)) return 'month';
  return /^\d{4}$/.test(plain) ? 'year' : 'range';
}
