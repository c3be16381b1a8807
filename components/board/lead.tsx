import { GlyphIcon } from '@/components/timeline/glyph';
import { statusColour } from '@/components/commitment/status-colour';
import type { BoardWords } from '@/components/ui/words';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import type { Status } from '@/lib/domain/status';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay, formatYears } from '@/lib/i18n/format-day';
import { CLAUSE_COMMA, joinList, takesAnd } from '@/lib/i18n/join-list';
import { Fragment } from 'react';
import styles from './lead.module.css';

/** States that say how a promise ended, and those in which it still is: the first make the sentence. */
const ENDED = [
  'fulfilled',
  'fulfilled-late',
  'partly-fulfilled',
  'reiterated',
  'dropped',
  'overdue',
  'broken',
] as const satisfies readonly Status[];
const STILL = ['in-progress', 'stalled', 'upcoming', 'open'] as const satisfies readonly Status[];

interface LeadProps {
  board: Board;
  standings: readonly Standing[];
  asOf: IsoDay;
  today: IsoDay;
  words: BoardWords;
}

/** The answer before the picture: how the promises of the process stand, in one sentence. */
export function Lead({ board, standings, asOf, today, words }: LeadProps) {
  const { t, language } = words;
  const counts = countStatuses(standings);
  const ended = ENDED.filter((status) => counts.has(status));
  return (
    <>
      <p className={styles.kick}>
        {kick(board, words)}
        {asOf !== today && <strong> · {t('lead.asOf', { day: formatDay(asOf, language) })}</strong>}
      </p>
      <h1 className={styles.say}>
        {standings.length === 0 ? t('lead.none') : t('lead.total', { count: standings.length })}
        {ended.map((status, position) => (
          <Fragment key={status}>
            {CLAUSE_COMMA[language]}
            {t.rich(`lead.end.${status}`, {
              count: counts.get(status) ?? 0,
              and: takesAnd(position, ended.length, language) ? t('lead.and') : '',
              b: (chunks) => (
                <b className={styles.count} style={{ color: statusColour(status) }}>
                  <GlyphIcon sign={{ status }} size={22} direction={directionOf(language)} /> {chunks}
                </b>
              ),
            })}
          </Fragment>
        ))}
        {standings.length > 0 && '.'}
      </h1>
      <p className={styles.rest}>{rest(counts, ended.length > 0, words)}</p>
    </>
  );
}

function countStatuses(standings: readonly Standing[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const { status } of standings) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

/** What the process is: its rounds and summits, their years, and who guarantees it. */
function kick({ rounds, parties, process }: Board, { t, language }: BoardWords): string {
  const first = rounds[0];
  const last = rounds.at(-1);
  if (!first || !last) return process.name[language];
  const numbered = rounds.filter((round) => round.number !== null).length;
  const span = t('lead.span', {
    rounds: numbered,
    summits: rounds.length - numbered,
    years: formatYears(first.startOn, last.endOn),
  });
  const guarantors = parties.filter((party) => party.isGuarantor).map((party) => party.name[language]);
  return `${span} · ${joinList(guarantors, language)}`;
}

/** The second line: what has not ended. */
function rest(counts: ReadonlyMap<Status, number>, hasEnded: boolean, { t, language }: BoardWords): string | null {
  const still = STILL.filter((status) => counts.has(status));
  if (still.length === 0) return null;
  const list = still
    .map((status, position) =>
      t(`lead.still.${status}`, {
        count: counts.get(status) ?? 0,
        and: takesAnd(position, still.length, language) ? t('lead.and') : '',
      }),
    )
    .join(CLAUSE_COMMA[language]);
  const count = still.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
  return hasEnded ? t('lead.rest', { count, list }) : t('lead.allOpen', { list });
}
