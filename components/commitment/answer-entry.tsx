import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { daysBetween } from '@/lib/domain/iso-day';
import { formatSpan } from '@/lib/i18n/format-day';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import styles from './commitment.module.css';
import { PairedQuotes } from './paired-quotes';
import { SourceLine } from './source-line';
import { SourceText } from './source-text';
import { relationColour } from './status-colour';
import { targetName, targetSpan } from './target-name';

interface AnswerEntryProps {
  commitment: Commitment;
  followUp: FollowUp;
  words: BoardWords;
  /** Shows the promise's own words beside the answer's. */
  isPaired: boolean;
}

/** One answer to a promise: what kind, by whom, when, and in which words. */
export function AnswerEntry({ commitment, followUp, words, isPaired }: AnswerEntryProps) {
  const { t, language } = words;
  return (
    <div>
      <p className={styles.when}>
        <strong>{t(`relation.${followUp.relation}`)}</strong> <Lateness {...{ commitment, followUp, words }} />
        <span className={styles.meta}>
          · {targetName(followUp, words)} · {formatSpan(targetSpan(followUp, words), language)}
        </span>
      </p>
      <AnswerWords {...{ commitment, followUp, words, isPaired }} />
    </div>
  );
}

function Lateness({ commitment, followUp, words: { t } }: Omit<AnswerEntryProps, 'isPaired'>) {
  if (followUp.relation !== 'fulfils-late' || !commitment.due?.latest) return null;
  const days = daysBetween(commitment.due.latest, followUp.answeredOn);
  return <strong style={{ color: relationColour('fulfils-late') }}>{t('late.kept', { days })} </strong>;
}

function AnswerWords({ commitment, followUp, words, isPaired }: AnswerEntryProps) {
  const { t, lookup, language } = words;
  const { to } = followUp;
  if (to.kind !== 'clause')
    return <p className={styles.note}>{t(to.kind === 'round' ? 'source.noText' : 'source.eventOnly')}</p>;
  const textLanguage = lookup.documents.get(to.clause.documentKey)?.language ?? language;
  const next = to.commitmentId ? lookup.commitments.get(to.commitmentId) : undefined;
  return (
    <>
      {isPaired ? (
        <PairedQuotes commitment={commitment} followUp={followUp} words={words} />
      ) : (
        <SourceText
          source={to.clause}
          textLanguage={textLanguage}
          marked={followUp.matched.to}
          hasSentence={false}
          size="small"
        />
      )}
      <SourceLine source={to.clause} words={words} />
      {next && (
        <p className={styles.note}>
          <a href={commitmentPage(language, next.id)}>
            {t('commitment.title', { title: next.title[language], id: next.id })}
          </a>
        </p>
      )}
    </>
  );
}
