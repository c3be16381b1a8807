import type { ReactNode } from 'react';
import { ThreadFigure } from '@/components/timeline/thread-figure';
import { commitmentPage } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import { compareStandings, type Tie } from '@/lib/domain/comparison';
import { daysBetween, type IsoDay } from '@/lib/domain/iso-day';
import type { BoardIndex, Standing } from '@/lib/domain/standing';
import { reasonOf } from '@/lib/domain/status-reason';
import { formatDay } from '@/lib/i18n/format-day';
import { AnswerChain } from './answer-chain';
import { partyNames, themeNames } from './commitment-meta';
import { PromiseWhy, PromiseWords } from './commitment-sections';
import styles from './comparison.module.css';
import { DueLine } from './due-line';
import { StatusLine } from './status-line';

export type StandingPair = readonly [Standing, Standing];

interface ComparisonProps {
  index: BoardIndex;
  pair: StandingPair;
  asOf: IsoDay;
  /** The day that links keep; null where it is today. */
  keptDay: IsoDay | null;
  words: BoardWords;
}

/**
 * Two promises side by side: on one scale of days, then fact by fact. What is the same for both is paler, so that the
 * eye goes to what differs.
 */
export function Comparison({ index, pair, asOf, keptDay, words }: ComparisonProps) {
  const { t, language } = words;
  const titles = { first: pair[0].commitment.title[language], second: pair[1].commitment.title[language] };
  return (
    <>
      <p className={styles.sentence}>{inWords(pair, words)}</p>
      <ThreadFigure
        board={index.board}
        ids={pair.map(({ commitment }) => commitment.id)}
        asOf={asOf}
        words={words}
        label={t('compare.figure', titles)}
        isNamed
      />
      <table className={styles.table}>
        <caption className="visually-hidden">{t('compare.caption', titles)}</caption>
        <thead>
          <tr>
            <td />
            {pair.map((standing) => (
              <th key={standing.commitment.id} scope="col">
                <ColumnHead standing={standing} keptDay={keptDay} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shortFacts(pair, words).map(({ name, values }) => (
            <Row key={name} name={name} cells={values} isSame={values[0] === values[1]} />
          ))}
          {longFacts({ index, pair, asOf, words }).map(({ name, cells }) => (
            <Row key={name} name={name} cells={cells} whose={[titles.first, titles.second]} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** How far the two lie apart, and whether one answers the other. */
function inWords(pair: StandingPair, { t, lookup, language }: BoardWords): string {
  const { daysApart, ties } = compareStandings(...pair);
  const name = (id: string) => t('commitment.title', { title: lookup.commitments.get(id)?.title[language] ?? '', id });
  const tie = ({ from, to, relation }: Tie) =>
    t('compare.tie', { later: name(to), earlier: name(from), relation: t(`relation.${relation}`) });
  return [t('compare.apart', { days: daysApart }), ...ties.map(tie)].join(' ');
}

function ColumnHead({ standing, keptDay, words }: { standing: Standing; keptDay: IsoDay | null; words: BoardWords }) {
  const { id, title } = standing.commitment;
  return (
    <>
      <span className={styles.id}>{id}</span>
      <a className={styles.name} href={commitmentPage(words.language, id, keptDay)}>
        {title[words.language]}
      </a>
      <StatusLine standing={standing} words={words} />
    </>
  );
}

interface RowProps {
  name: string;
  cells: readonly ReactNode[];
  isSame?: boolean;
  /** Names of the two: a long fact stands under the other's on a telephone, where the columns' heads are out of sight. */
  whose?: readonly string[];
}

function Row({ name, cells, isSame, whose }: RowProps) {
  return (
    <tr data-same={isSame || undefined} data-long={whose && true}>
      <th scope="row">{name}</th>
      {cells.map((cell, position) => (
        <td key={position}>
          {whose && (
            <p className={styles.whose} aria-hidden="true">
              {whose[position]}
            </p>
          )}
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** Facts of a few words, which can be told to be the same. */
function shortFacts(pair: StandingPair, words: BoardWords) {
  const { t, language, lookup } = words;
  const fact = (name: string, of: (standing: Standing) => string) => ({ name, values: pair.map(of) });
  return [
    fact(t('compare.round'), ({ commitment }) => lookup.rounds.get(commitment.roundId)?.title[language] ?? ''),
    fact(t('compare.promisedOn'), ({ commitment }) => formatDay(commitment.promisedOn, language)),
    fact(t('commitment.strength'), ({ commitment }) => t(`strength.${commitment.strength}`)),
    fact(t('commitment.bound'), ({ commitment }) => partyNames(commitment, words)),
    fact(t('commitment.theme'), ({ commitment }) => themeNames(commitment, words)),
    fact(t('compare.answers'), ({ answers }) => t('list.answerCount', { count: answers.length })),
    fact(t('commitment.firstAnswer'), ({ commitment, answers: [first] }) =>
      first
        ? t('commitment.after', { days: daysBetween(commitment.promisedOn, first.answeredOn) })
        : t('commitment.none'),
    ),
    fact(t('commitment.reading'), ({ commitment }) => t(`review.${commitment.review}`)),
  ];
}

function longFacts({ index, pair, asOf, words }: Omit<ComparisonProps, 'keptDay'>) {
  const { t, lookup, language } = words;
  const fact = (name: string, of: (standing: Standing) => ReactNode) => ({ name, cells: pair.map(of) });
  return [
    fact(t('compare.words'), ({ commitment }) => <PromiseWords commitment={commitment} words={words} size="small" />),
    fact(t('commitment.due'), ({ commitment }) => (
      <DueLine
        commitment={commitment}
        textLanguage={lookup.documents.get(commitment.sources[0]?.documentKey ?? '')?.language ?? language}
        words={words}
      />
    )),
    fact(t('commitment.followed'), (standing) => (
      <AnswerChain standing={standing} reason={reasonOf(index, standing, asOf)} words={words} isBrief />
    )),
    fact(t('commitment.why'), (standing) => (
      <PromiseWhy commitment={standing.commitment} reason={reasonOf(index, standing, asOf)} words={words} />
    )),
  ];
}
