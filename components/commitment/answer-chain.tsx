import { Glyph, type Sign } from '@/components/timeline/glyph';
import type { BoardWords } from '@/components/ui/words';
import type { Standing } from '@/lib/domain/standing';
import type { StatusReason } from '@/lib/domain/status-reason';
import { directionOf } from '@/lib/i18n/direction';
import { formatSpan } from '@/lib/i18n/format-day';
import type { ReactNode } from 'react';
import { AnswerEntry } from './answer-entry';
import styles from './commitment.module.css';

interface AnswerChainProps {
  standing: Standing;
  reason: StatusReason;
  words: BoardWords;
  isPaired?: boolean;
  /** Leaves out the words: kind, place and day of each answer alone. */
  isBrief?: boolean;
}

/** What followed a promise, from the promise on, with the rounds that were silent about it at the end. */
export function AnswerChain({ standing: { commitment, answers }, reason, words, ...detail }: AnswerChainProps) {
  const { t, language, lookup } = words;
  const round = lookup.rounds.get(commitment.roundId);
  const isKept = reason.status === 'fulfilled' || reason.status === 'fulfilled-late';
  const isSilent = reason.silentOn.length > 0 && !isKept;
  return (
    <ol className={styles.chain} data-brief={detail.isBrief || undefined}>
      <Step sign={{ strength: commitment.strength }} words={words}>
        <p className={styles.when}>
          <strong>{t('commitment.promised')}</strong>{' '}
          {round && (
            <span className={styles.meta}>
              · {round.title[language]} · {formatSpan(round, language)}
            </span>
          )}
        </p>
      </Step>
      {answers.map((followUp, position) => (
        <Step key={position} sign={{ relation: followUp.relation }} words={words}>
          <AnswerEntry commitment={commitment} followUp={followUp} words={words} {...detail} />
        </Step>
      ))}
      {isSilent && (
        <Step words={words}>
          <p className={styles.when}>{t('commitment.silent', { count: reason.silentOn.length })}</p>
          <p className={styles.note}>{silentRoundNames(reason, words).join(' · ')}</p>
        </Step>
      )}
      {answers.length === 0 && !isSilent && (
        <Step words={words}>
          <p className={styles.note}>{t('commitment.nothing')}</p>
        </Step>
      )}
    </ol>
  );
}

function Step({ sign, words, children }: { sign?: Sign; words: BoardWords; children: ReactNode }) {
  return (
    <li className={sign ? undefined : styles.silent}>
      <svg width="22" height="26" viewBox="-11 -13 22 26" aria-hidden="true">
        {sign ? (
          <Glyph sign={sign} size={16} direction={directionOf(words.language)} />
        ) : (
          <path d="M0,-6v12" stroke="var(--rule-strong)" strokeWidth="1.5" />
        )}
      </svg>
      <div>{children}</div>
    </li>
  );
}

function silentRoundNames({ silentOn }: StatusReason, { lookup, language }: BoardWords): string[] {
  return [...lookup.rounds.values()]
    .filter((round) => round.isDocumented && silentOn.includes(round.endOn))
    .map((round) => round.title[language]);
}
