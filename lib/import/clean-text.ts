import type { ImportNotice } from '@/lib/domain/import';

/** A text with what was done to it. */
export interface Cleaned {
  text: string;
  notices: readonly ImportNotice[];
}

/** Letters in the shapes of their places, ligatures, and Latin fi, fl: Unicode keeps them for old fonts alone. */
const PRESENTATION = /[\uFB00-\uFB06\uFB50-\uFDCF\uFE70-\uFEFC]/g;
/** Marks that turn the direction of what follows: invisible, and able to show a text otherwise than it is. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
/** What a text has no use for: all control characters but the tabulator and the line feed, and halves of surrogate pairs. */
const CONTROLS = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;
const SOFT_HYPHEN = /\u00AD/g;

/** Makes line ends, letters and marks plain. The words stay as they are. */
export function cleanText(raw: string): Cleaned {
  const forms = raw.match(PRESENTATION)?.length ?? 0;
  const marks = raw.match(DIRECTION_MARKS)?.length ?? 0;
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\f\v\u0085]/g, '\n')
    .replace(PRESENTATION, (letter) => letter.normalize('NFKC').trim())
    .replace(DIRECTION_MARKS, '')
    .replace(SOFT_HYPHEN, '')
    .replace(CONTROLS, '');
  const notices: ImportNotice[] = [];
  if (forms > 0) notices.push({ code: 'presentation-forms', count: forms });
  if (marks > 0) notices.push({ code: 'direction-marks', count: marks });
  return { text, notices };
}
