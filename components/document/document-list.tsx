import { documentPage, roundPage } from '@/components/ui/page-address';
import { SourceTag } from '@/components/ui/tag';
import type { BoardWords } from '@/components/ui/words';
import type { Board, BoardRound } from '@/lib/domain/board';
import type { SourceDocument, SourceKind } from '@/lib/domain/document';
import { formatSpan } from '@/lib/i18n/format-day';
import styles from './document.module.css';

const KIND_ORDER: readonly SourceKind[] = ['official', 'press', 'summary'];

/** Every round with the texts that are at hand of it, official ones first. */
export function DocumentList({ board, words }: { board: Board; words: BoardWords }) {
  const documentsOf = (id: string) => board.documents.filter((document) => document.roundId === id).sort(byKind);
  const promises = countPromises(board);
  return board.rounds.map((round) => (
    <section key={round.id} className={styles.round}>
      <RoundHead round={round} words={words} />
      <div>
        {documentsOf(round.id).map((document) => (
          <DocumentEntry
            key={document.key}
            document={document}
            promises={promises.get(document.key) ?? 0}
            words={words}
          />
        ))}
        {documentsOf(round.id).length === 0 && <p className={styles.quiet}>{words.t('document.noDocument')}</p>}
      </div>
    </section>
  ));
}

function RoundHead({ round, words: { language } }: { round: BoardRound; words: BoardWords }) {
  return (
    <div>
      <h2>
        <a href={roundPage(language, round.id)}>{round.title[language]}</a>
      </h2>
      <p className={styles.quiet}>
        {formatSpan(round, language)} · {round.venue[language]}
      </p>
    </div>
  );
}

/** One document: its name, what kind of text it is, and how many promises were read from it. */
export function DocumentEntry({
  document,
  promises,
  words,
}: {
  document: SourceDocument;
  promises: number;
  words: BoardWords;
}) {
  const { t, language } = words;
  return (
    <p className={styles.entry}>
      <SourceTag kind={document.kind} t={t} />
      <a href={documentPage(language, document.key)}>{document.title[language]}</a>
      <span className={styles.quiet}>
        {document.language !== language && `${t(`document.language.${document.language}`)} · `}
        {document.kind !== 'summary' && `${document.publisher[language]} · `}
        {t('document.promises', { count: promises })}
      </span>
    </p>
  );
}

/** How many commitments each document says. */
export function countPromises({ commitments }: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of commitments)
    for (const key of new Set(sources.map((source) => source.documentKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function byKind(a: SourceDocument, b: SourceDocument): number {
  return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.key.localeCompare(b.key);
}
