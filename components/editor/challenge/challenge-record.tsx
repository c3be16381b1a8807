import type { BoardWords } from '@/components/ui/words';
import { commitmentPage } from '@/components/ui/page-address';
import type { ChallengeView } from '@/lib/api/challenge-pages';
import { formatDay } from '@/lib/i18n/format-day';
import styles from './challenge.module.css';

interface ChallengeRecordProps {
  challenge: ChallengeView;
  words: BoardWords;
  /** Names the promise too, where the page is not its own. */
  withCommitment?: boolean;
}

/** An objection in its reader's words, what editors answered, and what changed. */
export function ChallengeRecord({ challenge, words, withCommitment = false }: ChallengeRecordProps) {
  const { t, language } = words;
  const { id, commitmentId, status, url, reason, sentOn, answer } = challenge;
  return (
    <article className={styles.record} aria-label={t('challenge.record', { id })}>
      <p className={styles.meta}>
        <a href={`/${language}/corrections/${id}`}>{id}</a>
        <span>{t('challenge.against', { status: t(`status.${status}`), day: formatDay(sentOn, language) })}</span>
        {withCommitment ? <CommitmentLink id={commitmentId} words={words} /> : null}
        <span className={styles.tag}>
          {t(answer ? `challenge.outcomes.${answer.outcome}` : 'challenge.unanswered')}
        </span>
      </p>
      <blockquote className={styles.reason} lang={challenge.language} dir="auto">
        {reason}
      </blockquote>
      <p className={styles.meta}>
        {t('challenge.evidence')}{' '}
        <a href={url} dir="ltr" rel="noopener noreferrer nofollow ugc">
          {shortAddress(url)}
        </a>
      </p>
      {answer ? <Answer challenge={challenge} answer={answer} words={words} /> : null}
    </article>
  );
}

interface AnswerProps {
  challenge: ChallengeView;
  answer: NonNullable<ChallengeView['answer']>;
  words: BoardWords;
}

function Answer({ challenge, answer, words }: AnswerProps) {
  const { t, language } = words;
  const { decision } = answer;
  return (
    <div className={styles.answer}>
      <p className={styles.meta}>{t('challenge.answeredOn', { day: formatDay(answer.on, language) })}</p>
      <p className={styles.text}>{answer.text[language]}</p>
      {decision ? (
        <p>
          <a href={`${commitmentPage(language, challenge.commitmentId)}#decision-${decision.id}`}>
            {decision.status === null
              ? t('challenge.withdrew')
              : t('challenge.changed', { from: t(`status.${challenge.status}`), to: t(`status.${decision.status}`) })}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The promise that is meant, by its name. */
export function CommitmentLink({ id, words }: { id: string; words: BoardWords }) {
  const { language, lookup } = words;
  const title = lookup.commitments.get(id)?.title[language];
  return (
    <a href={commitmentPage(language, id)}>
      {title} <bdi>{id}</bdi>
    </a>
  );
}

const LONGEST = 80;

/** An address as people read it: without its scheme, and cut where it is long. */
export function shortAddress(url: string): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
