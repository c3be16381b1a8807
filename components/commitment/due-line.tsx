import type { Commitment } from '@/lib/domain/commitment';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay } from '@/lib/i18n/format-day';
import type { BoardWords } from '@/components/ui/words';
import styles from './commitment.module.css';

interface DueLineProps {
  commitment: Commitment;
  /** Language of the source whose words these are. */
  textLanguage: Language;
  words: BoardWords;
}

/** Quotation marks of the page, outside the quoted words: their direction is the page's. */
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = { ar: ['«', '»'], en: ['“', '”'] };

/** The due date: its exact words, and the first and last day that they allow. */
export function DueLine({ commitment: { due, sources }, textLanguage, words: { t, language } }: DueLineProps) {
  if (!due) return <p>{t('commitment.undated')}</p>;
  const isSummary = sources[0]?.sourceKind === 'summary';
  const quoted = (
    <span className={isSummary ? undefined : styles.words} lang={textLanguage} dir={directionOf(textLanguage)}>
      {due.words}
    </span>
  );
  const [open, close] = isSummary ? ['', ''] : QUOTES[language];
  const rich = {
    words: () => (
      <>
        {open}
        {quoted}
        {close}
      </>
    ),
  };
  if (due.earliest === null || due.latest === null) return <p>{t.rich('commitment.vague', rich)}</p>;
  const from = formatDay(due.earliest, language);
  const to = formatDay(due.latest, language);
  return (
    <>
      <p>
        {due.earliest === due.latest
          ? t.rich('commitment.dueDay', { ...rich, day: from })
          : t.rich('commitment.dueSpan', { ...rich, from, to })}
      </p>
      {due.isApproximate && <p className={styles.note}>{t('commitment.approximate')}</p>}
    </>
  );
}
