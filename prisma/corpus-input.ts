import type { CorpusInput } from '../lib/workflow/import-corpus';
import type { Corpus } from './corpus';

/** A data set on disk as the importing use case takes it. */
export function toCorpusInput({ process, vocabulary, calendar, documents, titles }: Corpus): CorpusInput {
  const { parties, themes } = vocabulary;
  return {
    catalogue: { process: process.process, series: process.series, parties, themes, ...calendar },
    documents: documents.map(({ key, id, language, roundId, kind, publisher, title, publishedOn, sources, text }) => ({
      document: { key, id, language, roundId, kind, publisher, title, publishedOn, sources },
      text,
    })),
    titles,
  };
}
