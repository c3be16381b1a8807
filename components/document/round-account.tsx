import { CommitmentRow } from '@/components/commitment/commitment-row';
import { GlyphIcon } from '@/components/timeline/glyph';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { BoardRound } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import { standingsOf, type BoardIndex } from '@/lib/domain/standing';
import { directionOf } from '@/lib/i18n/direction';
import { formatSpan } from '@/lib/i18n/format-day';
import { SourceLinks } from './document-aside';
import { countPromises, DocumentEntry } from './document-list';
import styles from './document.module.css';

interface RoundAccountProps {
  round: BoardRound;
  index: BoardIndex;
  asOf: IsoDay;
  words: BoardWords;
}

/** One round: what was promised in it, what it answered, and the texts that are at hand. */
export function RoundAccount({ round, index, asOf, words }: RoundAccountProps) {
  const { t, language } = words;
  const promised = standingsOf(index, asOf).filter(({ commitment }) => commitment.roundId === round.id);
  return (
    <div>
      <header>
        <p className={styles.meta}>
          <span>{formatSpan(round, language)}</span>
          <span>{round.venue[language]}</span>
        </p>
        <h1 className={styles.title}>{round.title[language]}</h1>
        <p className={styles.quiet}>{t(round.isDocumented ? 'round.documented' : 'round.undocumented')}</p>
      </header>
      <section className={styles.section}>
        <h2>{t('round.promises')}</h2>
        {promised.length === 0 && <p>{t('round.none')}</p>}
        <ol>
          {promised.map((standing) => (
            <CommitmentRow key={standing.commitment.id} standing={standing} words={words} />
          ))}
        </ol>
      </section>
      <AnsweredByRound round={round} index={index} words={words} />
    </div>
  );
}

function AnsweredByRound({ round, index, words: { t, language, lookup } }: Omit<RoundAccountProps, 'asOf'>) {
  const byRound = index.board.followUps.filter(({ to }) => to.kind !== 'event' && to.roundId === round.id);
  const answers = [...new Map(byRound.map((each) => [`${each.commitmentId} ${each.relation}`, each])).values()];
  if (answers.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('round.answers')}</h2>
      <ul className={styles.lines}>
        {answers.map(({ commitmentId, relation }) => {
          const title = lookup.commitments.get(commitmentId)?.title[language] ?? commitmentId;
          return (
            <li key={`${commitmentId} ${relation}`} className={styles.entry}>
              <GlyphIcon sign={{ relation }} size={15} direction={directionOf(language)} />
              {t(`relation.${relation}`)}
              <a href={commitmentPage(language, commitmentId)}>{title}</a>
              <span className={styles.quiet}>{commitmentId}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Beside the account: the round's texts, and where its days were seen. */
export function RoundAside({ round, index, words }: Omit<RoundAccountProps, 'asOf'>) {
  const { t } = words;
  const promises = countPromises(index.board);
  const documents = index.board.documents.filter((document) => document.roundId === round.id);
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{t('round.documents')}</h2>
        {documents.map((document) => (
          <DocumentEntry
            key={document.key}
            document={document}
            promises={promises.get(document.key) ?? 0}
            words={words}
          />
        ))}
        {documents.length === 0 && <p className={styles.quiet}>{t('document.noDocument')}</p>}
      </section>
      {round.sources.length > 0 && (
        <section>
          <h2>{t('round.seen')}</h2>
          <SourceLinks sources={round.sources} />
        </section>
      )}
    </aside>
  );
}
