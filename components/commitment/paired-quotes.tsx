import type { Commitment, SourceClause } from '@/lib/domain/commitment';
import type { Span } from '@/lib/domain/due-date';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { BoardWords } from '@/components/ui/words';
import styles from './commitment.module.css';
import { SourceText } from './source-text';
import { targetName } from './target-name';

interface PairedQuotesProps {
  commitment: Commitment;
  followUp: FollowUp;
  words: BoardWords;
}

/** The promise's words beside the answer's, with the words that both share marked. */
export function PairedQuotes({ commitment, followUp, words }: PairedQuotesProps) {
  const { t, lookup, language } = words;
  const [source] = commitment.sources;
  if (!source || followUp.to.kind !== 'clause') return null;
  const round = lookup.rounds.get(commitment.roundId)?.title[language] ?? '';
  return (
    <div className={styles.pair}>
      <Quote
        label={t('commitment.promiseIn', { place: round })}
        source={source}
        marked={followUp.matched.from}
        words={words}
      />
      <Quote
        label={t('commitment.answerIn', { place: targetName(followUp, words) })}
        source={followUp.to.clause}
        marked={followUp.matched.to}
        words={words}
      />
    </div>
  );
}

interface QuoteProps {
  label: string;
  source: SourceClause;
  marked: readonly Span[];
  words: BoardWords;
}

function Quote({ label, source, marked, words: { lookup, language } }: QuoteProps) {
  const textLanguage = lookup.documents.get(source.documentKey)?.language ?? language;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <SourceText source={source} textLanguage={textLanguage} marked={marked} hasSentence={false} size="small" />
    </div>
  );
}
