import 'server-only';
import { readDocument } from '@/lib/reading/read-document';
import { trace } from '@/lib/tracing/trace';
import type { Reader } from '@/lib/workflow/reader';

/** The rules of reading and tracing that the app works with. */
export const reader: Reader = {
  read: readDocument,
  trace,
  titleOf: ({ themes }, vocabulary) => {
    const theme = vocabulary.themes.find(({ id }) => id === themes[0]);
    return theme?.name ?? { ar: 'تعهد', en: 'Commitment' };
  },
};
