import 'server-only';
import { readDocument } from '@/lib/reading/read-document';
import { titleOf } from '@/lib/tracing/title/title-of';
import { trace } from '@/lib/tracing/trace';
import type { Reader } from '@/lib/workflow/reader';

/** The rules of reading and tracing that the app works with. */
export const reader: Reader = {
  read: readDocument,
  trace,
  titleOf,
};
