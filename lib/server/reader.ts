import 'server-only';
import type { Reader } from '@/lib/workflow/reader';
import { trace } from '@/lib/tracing/trace';

/** The rules of reading and tracing that the app works with. */
export const reader: Reader = {
  version: 'paragraphs',
  read: (text, { language, roundId, day }) => ({
    version: 'paragraphs',
    language,
    roundId,
    day,
    articles: [{ label: null, start: 0, end: text.length }],
    clauses: [],
  }),
  trace,
  titleOf: ({ themes }, vocabulary) => {
    const theme = vocabulary.themes.find(({ id }) => id === themes[0]);
    return theme?.name ?? { ar: 'تعهد', en: 'Commitment' };
  },
};
