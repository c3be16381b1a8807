import type { Tracing } from '../../lib/tracing/tracing';
import type { ReadInput } from './read-inputs';

/** How documents and what links them are printed, piece by piece: no document needs to wait for the others in memory. */
export interface Format {
  document(document: ReadInput, isFirst: boolean): Iterable<string>;
  links(tracing: Tracing): Iterable<string>;
}
