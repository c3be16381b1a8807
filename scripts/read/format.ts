import type { LinkStream } from '../../lib/tracing/trace';
import type { ReadInput } from './read-inputs';

/** How documents and what links them are printed, piece by piece: no document needs to wait for the others in memory. */
export interface Format {
  document(document: ReadInput, isFirst: boolean): Iterable<string>;
  links(traced: LinkStream): Iterable<string>;
}
