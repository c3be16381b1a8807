import type { Bilingual } from '@/lib/domain/language';
import type { Span } from '@/lib/domain/due-date';
import type { Anchor } from './match-commitments';

/** A short name that the desk gave to the commitment with these words. `document` is the id without the language. */
export interface DeskTitle {
  document: string;
  quote: string;
  title: Bilingual;
}

/**
 * The desk's title of each commitment, by the words that the title's quote and a source share; null where there is none.
 * A title goes to the one commitment that has most of its words.
 * @param textOf the text of a document, and its id without the language
 */
export function findTitles(
  titles: readonly DeskTitle[],
  commitments: readonly { sources: readonly Anchor[] }[],
  textOf: (documentKey: string) => { id: string; text: string },
): (Bilingual | null)[] {
  const pairs = commitments.flatMap(({ sources }, index) =>
    titles.flatMap((title) => {
      const shared = Math.max(0, ...sources.map((source) => sharedLetters(title, source, textOf(source.documentKey))));
      return shared > 0 ? [{ title, index, shared }] : [];
    }),
  );
  const result: (Bilingual | null)[] = commitments.map(() => null);
  const given = new Set<DeskTitle>();
  for (const { title, index } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (result[index] || given.has(title)) continue;
    result[index] = title.title;
    given.add(title);
  }
  return result;
}

function sharedLetters(title: DeskTitle, source: Span, document: { id: string; text: string }): number {
  if (title.document !== document.id) return 0;
  let most = 0;
  for (let at = document.text.indexOf(title.quote); at >= 0; at = document.text.indexOf(title.quote, at + 1)) {
    most = Math.max(most, Math.min(source.end, at + title.quote.length) - Math.max(source.start, at));
  }
  return most;
}
