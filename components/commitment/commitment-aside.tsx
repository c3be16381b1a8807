import type { ReactNode } from 'react';
import { GlyphIcon } from '@/components/timeline/glyph';
import { commitmentPage, comparePage } from '@/components/ui/page-address';
import { ReviewTag } from '@/components/ui/tag';
import type { BoardWords } from '@/components/ui/words';
import { commitmentAddress } from '@/lib/api/addresses';
import { daysBetween, type IsoDay } from '@/lib/domain/iso-day';
import { nearCommitments } from '@/lib/domain/near-commitments';
import { standingOf, type BoardIndex, type Standing } from '@/lib/domain/standing';
import { statusHistory } from '@/lib/domain/status-history';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay, formatSpan } from '@/lib/i18n/format-day';
import styles from './article.module.css';
import { citationOf } from './citation';
import { partyNames } from './commitment-meta';
import { Section } from './commitment-sections';
import { targetName } from './target-name';

interface CommitmentAsideProps {
  index: BoardIndex;
  standing: Standing;
  asOf: IsoDay;
  /** The page's own address, with its origin. */
  address: string;
  words: BoardWords;
}

/** Beside the account: its facts, the history of its status, promises near it, and how to cite it. */
export function CommitmentAside({ index, standing, asOf, address, words }: CommitmentAsideProps) {
  const { t, language } = words;
  const { commitment } = standing;
  return (
    <aside className={styles.aside}>
      <Section level={2} title={t('commitment.facts')}>
        <Facts standing={standing} words={words} />
      </Section>
      <Section level={2} title={t('commitment.history')}>
        <ol className={styles.lines}>
          {statusHistory(index, commitment, asOf).map(({ on, status }) => (
            <li key={on}>
              {formatDay(on, language)} <strong>{t(`status.${status}`)}</strong>
            </li>
          ))}
        </ol>
      </Section>
      <Section level={2} title={t('commitment.near')}>
        <ul className={styles.lines}>
          {nearCommitments(index, commitment).map((near) => {
            const status = standingOf(index, near, asOf)?.status;
            return (
              <li key={near.id} className={styles.near}>
                {status && <GlyphIcon sign={{ status }} size={15} direction={directionOf(language)} />}
                <a href={commitmentPage(language, near.id)}>{near.title[language]}</a>
                <span className={styles.id}>{near.id}</span>
              </li>
            );
          })}
        </ul>
      </Section>
      <Section level={2} title={t('commitment.use')}>
        <p className={styles.cite}>{citationOf(standing, asOf, address, index.board, words)}</p>
        <p className={`${styles.uses} no-print`}>
          <a href={comparePage(language, [commitment.id])}>{t('commitment.compare')}</a>
          <a href={commitmentAddress(commitment.id)}>{t('commitment.json')}</a>
        </p>
      </Section>
    </aside>
  );
}

function Facts({ standing: { commitment, answers }, words }: { standing: Standing; words: BoardWords }) {
  const { t, language } = words;
  const [first] = answers;
  const last = answers.at(-1);
  return (
    <dl className={styles.facts}>
      <Fact name={t('commitment.bound')}>{partyNames(commitment, words)}</Fact>
      <Fact name={t('commitment.strength')}>{t(`strength.${commitment.strength}`)}</Fact>
      <Fact name={t('commitment.dueShort')}>
        {commitment.due?.earliest && commitment.due.latest
          ? formatSpan({ startOn: commitment.due.earliest, endOn: commitment.due.latest }, language)
          : t('commitment.notGiven')}
      </Fact>
      <Fact name={t('commitment.firstAnswer')}>
        {first
          ? t('commitment.after', { days: daysBetween(commitment.promisedOn, first.answeredOn) })
          : t('commitment.none')}
      </Fact>
      {last && (
        <Fact name={t('commitment.lastWord')}>
          {targetName(last, words)}, {formatDay(last.answeredOn, language)}
        </Fact>
      )}
      <Fact name={t('commitment.reading')}>
        <ReviewTag review={commitment.review} t={t} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
