import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { daysBetween } from '@/lib/domain/iso-day';
import type { Event } from '@/lib/domain/calendar';
import { formatSpan } from '@/lib/i18n/format-day';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import styles from './commitment.module.css';
import { PairedQuotes } from './paired-quotes';
import { SourceLine } from './source-line';
import { SourceText } from './source-text';
import { relationColour } from './status-colour';
import { targetName, targetSpan } from './target-name';
import { WordingNote } from './wording-note';

interface AnswerEntryProps {
  commitment: Commitment;
  followUp: FollowUp;
  words: BoardWords;
  /** Shows the promise's own words beside the answer's. */
  isPaired?: boolean;
  /** Leaves out all words of the answer. */
  isBrief?: boolean;
}

/** One answer to a promise: what kind, by whom, when, and in which words. */
export function AnswerEntry({ commitment, followUp, words, isPaired, isBrief }: AnswerEntryProps) {
  const { language } = words;
  return (
    <div>
      <p className={styles.when}>
        <Relation {...{ commitment, followUp, words }} />{' '}
        <span className={styles.meta}>
          · {targetName(followUp, words)} · {formatSpan(targetSpan(followUp, words), language)}
        </span>
      </p>
      {!isBrief && <AnswerWords {...{ commitment, followUp, words, isPaired }} />}
    </div>
  );
}

function Relation({
  commitment,
  followUp: { relation, answeredOn },
  words: { t },
}: Omit<AnswerEntryProps, 'isPaired'>) {
  if (relation !== 'fulfils-late' || !commitment.due?.latest) return <strong>{t(`relation.${relation}`)}</strong>;
  const days = daysBetween(commitment.due.latest, answeredOn);
  return <strong style={{ color: relationColour(relation) }}>{t('timeline.keptLate', { days })}</strong>;
}

function AnswerWords({ commitment, followUp, words, isPaired }: AnswerEntryProps) {
  const { t, lookup, language } = words;
  const { to } = followUp;
  if (to.kind === 'round') return <p className={styles.note}>{t('source.noText')}</p>;
  if (to.kind === 'event') return <EventNote event={lookup.events.get(to.eventId)} words={words} />;
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
      {next && <WordingNote commitment={commitment} repeat={next} relation={followUp.relation} words={words} />}
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

/** What is known of an event that answers: its note, and where it was seen. */
function EventNote({ event, words: { t, language } }: { event: Event | undefined; words: BoardWords }) {
  return (
    <p className={styles.note}>
      {event?.note?.[language] ?? t('source.eventOnly')}
      {event?.sources.map(({ url, publisher }) => (
        <span key={url}>
          {' · '}
          <a href={url} rel="noreferrer">
            <bdi>{publisher}</bdi>
          </a>
        </span>
      ))}
    </p>
  );
}
