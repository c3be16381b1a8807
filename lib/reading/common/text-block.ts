import type { Folded } from './fold';

const NEW_LINE = 10;
/** "2.", "12-", "٣)" at the begin of a line, but not "2.5" or "12-13". */
const LIST_LABEL = /^(?:[-•*–] |\p{Nd}{1,3} ?[-.)](?=[^\p{Nd}]))/u;

/** True where the source has a blank line, or a line that begins a list's item, at a folded space. */
export function endsBlock({ source, sourceMap }: Folded, space: number): boolean {
  const end = sourceMap.at(space + 1);
  let lines = 0;
  for (let at = sourceMap.at(space); at < end; at++) if (source.charCodeAt(at) === NEW_LINE) lines++;
  return lines > 1 || (lines === 1 && LIST_LABEL.test(source.slice(end, end + 6)));
}
