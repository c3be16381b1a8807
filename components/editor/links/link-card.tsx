import Link from 'next/link';
import { PairedQuotes } from '@/components/commitment/paired-quotes';
import { SourceText } from '@/components/commitment/source-text';
import { StatusLine } from '@/components/commitment/status-line';
import { targetName, targetSpan } from '@/components/commitment/target-name';
import type { BoardWords } from '@/components/ui/words';
import { linkTargetParam } from '@/lib/api/link-target-param';
import type { LinkView } from '@/lib/api/link-pages';
import type { Commitment } from '@/lib/domain/commitment';
import type { Standing } from '@/lib/domain/standing';
import { formatSpan } from '@/lib/i18n/format-day';
import { LinkMoves } from './link-moves';
import styles from './links.module.css';

interface LinkCardProps {
  view: LinkView;
  commitment: Commitment;
  standing: Pick<Standing, 'status' | 'daysLate'> | null;
  words: BoardWords;
  isNew?: boolean;
}

/** A promise beside what is said to answer it, with the words that matched, and what a person can say of that. */
export function LinkCard({ view, commitment, standing, words, isNew = false }: LinkCardProps) {
  const { t, language } = words;
  const { followUp, target, urgencies } = view;
  const { id, title } = commitment;
  return (
    <article className={styles.card} aria-label={t('desk.links.card', { id })}>
      <header className={styles.head}>
        <Link href={`/${language}/desk/commitments/${encodeURIComponent(id)}`} prefetch={false}>
          <bdi>{id}</bdi> {title[language]}
        </Link>
        {standing ? <StatusLine standing={standing} words={words} size="small" /> : null}
        <span className={styles.meta}>
          {targetName(followUp, words)} · {formatSpan(targetSpan(followUp, words), language)}
          {isNew ? '' : ` · ${t('desk.links.score', { score: followUp.score.toFixed(2) })}`}
        </span>
        {urgencies.map((urgency) => (
          <span key={urgency} className={styles.tag}>
            {t(`desk.links.urgency.${urgency}`)}
          </span>
        ))}
      </header>
      {followUp.to.kind === 'clause' ? (
        <PairedQuotes commitment={commitment} followUp={followUp} words={words} />
      ) : (
        <PromiseWords commitment={commitment} words={words} />
      )}
      {followUp.rules.length === 0 ? null : (
        <details className={styles.meta}>
          <summary>{t('desk.links.rules')}</summary>
          <code dir="ltr">{followUp.rules.join(', ')}</code>
        </details>
      )}
      <LinkMoves commitmentId={id} target={target} view={{ ...view, relation: followUp.relation }} isNew={isNew} />
      {isNew ? null : (
        <Link
          className={styles.more}
          href={`/${language}/desk/follow-ups/answer?target=${encodeURIComponent(linkTargetParam(target))}`}
          prefetch={false}
        >
          {t('desk.links.findPromise')}
        </Link>
      )}
    </article>
  );
}

function PromiseWords({ commitment, words }: { commitment: Commitment; words: BoardWords }) {
  const [source] = commitment.sources;
  if (!source) return null;
  const language = words.lookup.documents.get(source.documentKey)?.language ?? words.language;
  return <SourceText source={source} textLanguage={language} marked={[]} hasSentence={false} size="small" />;
}
