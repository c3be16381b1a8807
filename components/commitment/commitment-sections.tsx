import type { ReactNode } from 'react';
import { ReviewTag } from '@/components/ui/tag';
import type { BoardWords } from '@/components/ui/words';
import type { Commitment } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import type { StatusReason } from '@/lib/domain/status-reason';
import styles from './commitment.module.css';
import { DueFigure } from './due-figure';
import { DueLine } from './due-line';
import { dueSpans } from './due-words';
import { SourceLine } from './source-line';
import { SourceText } from './source-text';
import { whyStatus } from './status-why';

interface SectionProps {
  title: string;
  /** Level of the heading: 3 in the panel, 2 on the page. */
  level: 2 | 3;
  children: ReactNode;
}

/** A part of a commitment's account, under a hairline. */
export function Section({ title, level, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.section}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** The promise in its own words: the leading source first, then every other text of the round that says it. */
export function PromiseWords({
  commitment,
  words,
  size,
}: {
  commitment: Commitment;
  words: BoardWords;
  size: 'small' | 'middle' | 'large';
}) {
  const [leading, ...others] = commitment.sources;
  const languageOf = (key: string) => words.lookup.documents.get(key)?.language ?? words.language;
  if (!leading) return null;
  return (
    <div className={styles.stack}>
      <div>
        <SourceText
          source={leading}
          textLanguage={languageOf(leading.documentKey)}
          marked={dueSpans(commitment)}
          size={size}
        />
        <SourceLine source={leading} words={words} />
      </div>
      {others.length > 0 && <p className={styles.label}>{words.t('commitment.otherSources')}</p>}
      {others.map((source) => (
        <div key={source.clauseId}>
          <SourceText source={source} textLanguage={languageOf(source.documentKey)} size="small" />
          <SourceLine source={source} words={words} />
        </div>
      ))}
    </div>
  );
}

/** The due date in words, and drawn. */
export function PromiseDue({ standing, asOf, words }: { standing: Standing; asOf: IsoDay; words: BoardWords }) {
  const { commitment } = standing;
  const documentKey = commitment.sources[0]?.documentKey ?? '';
  return (
    <>
      <DueLine
        commitment={commitment}
        textLanguage={words.lookup.documents.get(documentKey)?.language ?? words.language}
        words={words}
      />
      <DueFigure standing={standing} asOf={asOf} words={words} />
    </>
  );
}

/** Why the status is what it is, and whose reading it rests on. */
export function PromiseWhy({
  commitment,
  reason,
  words,
}: {
  commitment: Commitment;
  reason: StatusReason;
  words: BoardWords;
}) {
  return (
    <>
      <p>{whyStatus(reason, words)}</p>
      <p className={styles.sourceLine} style={{ paddingInlineStart: 0 }}>
        <ReviewTag review={commitment.review} t={words.t} />
        {reason.decision === null && <span>{words.t('commitment.computed')}</span>}
      </p>
    </>
  );
}
