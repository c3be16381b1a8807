import type { ReactNode } from 'react';
import { ThreadFigure } from '@/components/timeline/thread-figure';
import type { BoardWords } from '@/components/ui/words';
import { roundPage } from '@/components/ui/page-address';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import type { StatusReason } from '@/lib/domain/status-reason';
import { formatSpan } from '@/lib/i18n/format-day';
import { AnswerChain } from './answer-chain';
import styles from './article.module.css';
import { partyNames, themeNames } from './commitment-meta';
import { PromiseDue, PromiseWhy, PromiseWords, Section } from './commitment-sections';
import { StatusLine } from './status-line';

interface CommitmentArticleProps {
  board: Board;
  standing: Standing;
  reason: StatusReason;
  asOf: IsoDay;
  words: BoardWords;
  /** Further sections, as of editors' decisions. */
  children?: ReactNode;
}

/** The whole account of one commitment, for its own page. */
export function CommitmentArticle({ board, standing, reason, asOf, words, children }: CommitmentArticleProps) {
  const { commitment } = standing;
  const { t, language, lookup } = words;
  const round = lookup.rounds.get(commitment.roundId);
  return (
    <article>
      <p className={styles.meta}>
        <span>{commitment.id}</span>
        <span>{themeNames(commitment, words)}</span>
        {round && (
          <span>
            <a href={roundPage(language, round.id)}>{round.title[language]}</a>, {formatSpan(round, language)}
          </span>
        )}
        <span>{partyNames(commitment, words)}</span>
      </p>
      <h1 className={styles.title}>{commitment.title[language]}</h1>
      <StatusLine standing={standing} words={words} size="large" />
      <ThreadFigure
        board={board}
        ids={[commitment.id]}
        asOf={asOf}
        words={words}
        label={t('commitment.figure', { title: commitment.title[language] })}
      />
      <div className={styles.words}>
        <PromiseWords commitment={commitment} words={words} size="large" />
      </div>
      <Section level={2} title={t('commitment.due')}>
        <PromiseDue standing={standing} asOf={asOf} words={words} />
      </Section>
      <Section level={2} title={t('commitment.followedPaired')}>
        <AnswerChain standing={standing} reason={reason} words={words} isPaired />
      </Section>
      <Section level={2} title={t('commitment.why')}>
        <PromiseWhy commitment={commitment} reason={reason} words={words} />
      </Section>
      {children}
    </article>
  );
}
