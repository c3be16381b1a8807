import type { ReactNode } from 'react';
import { StatusLine } from '@/components/commitment/status-line';
import { GlyphIcon } from '@/components/timeline/glyph';
import type { Words } from '@/components/ui/words';
import type { Board } from '@/lib/domain/board';
import type { Strength } from '@/lib/domain/document';
import { SILENT_ROUNDS_TO_DROP, STATUSES } from '@/lib/domain/status';
import { directionOf } from '@/lib/i18n/direction';
import { joinList } from '@/lib/i18n/join-list';
import styles from './method.module.css';

const STRENGTHS: readonly Strength[] = ['decision', 'intent', 'hortatory'];

/** How the texts are read, what the statuses mean, whose words are shown, and the limits of it all. */
export function MethodAccount({ board, words }: { board: Board; words: Words }) {
  const { t } = words;
  return (
    <article className={styles.method}>
      <h1>{t('method.title')}</h1>
      <p className={styles.lead}>{t('method.lead')}</p>
      <Part id="reading" title={t('method.reading')}>
        <p>{t('method.reading1')}</p>
        <p>{t('method.reading2')}</p>
        <p>{t('method.reading3')}</p>
        <p>{t('method.reading4')}</p>
      </Part>
      <Part id="statuses" title={t('method.statuses')}>
        <p>{t('method.statusNote')}</p>
        <StatusMeanings words={words} />
      </Part>
      <Part id="strengths" title={t('method.strengths')}>
        <StrengthMeanings words={words} />
      </Part>
      <Part id="sources" title={t('method.sources')}>
        <p>{t('method.sources1')}</p>
        <p>{t('method.sources2')}</p>
      </Part>
      <Part id="limits" title={t('method.limits')}>
        <p>{documentedInWords(board, words)}</p>
        <p>{t('method.limit2')}</p>
        <p>{t('method.limit3')}</p>
        <p>{t('method.limit4')}</p>
        <p>{t('method.codebook')}</p>
      </Part>
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function StatusMeanings({ words }: { words: Words }) {
  const { t } = words;
  return (
    <dl className={styles.meanings}>
      {STATUSES.map((status) => (
        <div key={status}>
          <dt>
            <StatusLine standing={{ status, daysLate: null }} words={words} />
          </dt>
          <dd>
            {status === 'dropped'
              ? t('method.meaning.dropped', { count: SILENT_ROUNDS_TO_DROP })
              : t(`method.meaning.${status}`)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function StrengthMeanings({ words: { t, language } }: { words: Words }) {
  return (
    <dl className={styles.meanings}>
      {STRENGTHS.map((strength) => (
        <div key={strength}>
          <dt className={styles.strength}>
            <GlyphIcon sign={{ strength }} size={18} direction={directionOf(language)} />
            {t(`strength.${strength}`)}
          </dt>
          <dd>{t(`method.strengthOf.${strength}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How few rounds have a text at hand, by name: what "silent" and "dropped" rest on. */
function documentedInWords({ rounds }: Board, { t, language }: Words): string {
  const documented = rounds.filter((round) => round.isDocumented);
  return t('method.limit1', {
    total: rounds.length,
    count: documented.length,
    rounds: joinList(
      documented.map((round) => round.title[language]),
      language,
    ),
  });
}
