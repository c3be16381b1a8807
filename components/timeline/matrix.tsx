'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { BoardRound } from '@/lib/domain/board';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { formatSpan } from '@/lib/i18n/format-day';
import { lanesOf } from '@/lib/timeline/lanes-of';
import { yearSpans } from '@/lib/timeline/matrix-cells';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { MatrixRow } from './matrix-row';
import { RoundSign } from './round-sign';
import styles from './matrix.module.css';
import type { TimelineProps } from './timeline-props';
import { useTimelineWords } from './timeline-words';

type MatrixProps = Omit<TimelineProps, 'window' | 'onWindow' | 'alignOn' | 'initialWidth' | 'today'>;

/** The same selection as a table: a row a promise, a column a round. */
export function Matrix(props: MatrixProps) {
  const { board, commitmentIds, asOf, language, laneBy = 'theme', orderBy = 'date' } = props;
  const t = useTranslations('timeline');
  const words = useTimelineWords(board, language);
  const direction = props.timeDirection ?? directionOf(language);
  const rounds = useMemo(
    () => (direction === directionOf(language) ? board.rounds : [...board.rounds].reverse()),
    [board, direction, language],
  );
  const { labelsOf } = words;
  const lanes = useMemo(() => {
    const items = labelsOf(new ThreadTable(board, commitmentIds, asOf));
    return lanesOf(items, board, laneBy, orderBy);
  }, [board, commitmentIds, asOf, labelsOf, laneBy, orderBy]);
  return (
    <>
      <p className={styles.hint}>{t('matrixHint')}</p>
      <div className={styles.scroll} data-wide={isWide(rounds) || undefined}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">{t('matrixCaption')}</caption>
          <colgroup>
            <col className={styles.nameColumn} />
            {rounds.map((round) => (
              <col key={round.id} className={round.number === null ? styles.summitColumn : styles.roundColumn} />
            ))}
            <col className={styles.statusColumn} />
          </colgroup>
          <MatrixHead rounds={rounds} asOf={asOf} language={language} />
          {lanes.map((lane) => (
            <tbody key={lane.key}>
              <tr>
                <th scope="rowgroup" colSpan={rounds.length + 2} className={styles.lane}>
                  {words.laneNameOf(lane.key, laneBy)}{' '}
                  <span className={styles.count}>{t('promises', { count: lane.size })}</span>
                </th>
              </tr>
              {lane.items.map((item) => (
                <MatrixRow
                  key={item.thread.id}
                  item={item}
                  rounds={board.rounds}
                  isReversed={rounds !== board.rounds}
                  words={words}
                  language={language}
                  direction={direction}
                  href={props.hrefOf(item.thread.id)}
                  isSelected={item.thread.id === props.selectedId || item.thread.id === props.comparedId}
                  onSelect={props.onSelect}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

/** So many pixels the columns of the rounds have beside names and states on the widest page. */
const ROOM = 900;

/** More rounds than a page is wide: the table scrolls in itself, as on small screens. */
function isWide(rounds: readonly BoardRound[]): boolean {
  return rounds.reduce((width, { number }) => width + (number === null ? 24 : 34), 0) > ROOM;
}

interface MatrixHeadProps {
  rounds: readonly BoardRound[];
  asOf: string;
  language: Language;
}

function MatrixHead({ rounds, asOf, language }: MatrixHeadProps) {
  const t = useTranslations('timeline');
  return (
    <thead className={styles.head}>
      <tr className={styles.years}>
        <td />
        {yearSpans(rounds).map(({ year, count }) => (
          <th key={year} scope="colgroup" colSpan={count}>
            {count > 1 ? year : <bdi dir="ltr">{`’${year.slice(2)}`}</bdi>}
          </th>
        ))}
        <td />
      </tr>
      <tr className={styles.rounds}>
        <th scope="col" className={styles.name}>
          {t('promiseColumn')}
        </th>
        {rounds.map((round) => (
          <th key={round.id} scope="col" data-documented={round.isDocumented || undefined}>
            <RoundSign round={round} isLater={round.startOn > asOf} />
            <span className="visually-hidden">{`${round.title[language]}, ${formatSpan(round, language)}`}</span>
          </th>
        ))}
        <th scope="col" className={styles.status}>
          {t('statusColumn')}
        </th>
      </tr>
    </thead>
  );
}
