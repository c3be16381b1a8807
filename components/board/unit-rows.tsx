import { GlyphIcon } from '@/components/timeline/glyph';
import type { BoardWords } from '@/components/ui/words';
import type { Standing } from '@/lib/domain/standing';
import { STATUSES, type Status } from '@/lib/domain/status';
import { directionOf } from '@/lib/i18n/direction';
import styles from './lead.module.css';

/** The longer row has at most so many marks; of more promises one mark stands for several. */
const MOST_MARKS = 150;

/** One mark a promise, or one for several where they are very many: promises to meet in one row, promises to act in the other, in the order of the legend. */
export function UnitRows({ standings, words }: { standings: readonly Standing[]; words: BoardWords }) {
  const isProcedural = ({ commitment: { themes } }: Standing) =>
    themes[0] !== undefined && (words.lookup.themes.get(themes[0])?.isProcedural ?? false);
  const rows = [
    { name: words.t('lead.toMeet'), standings: standings.filter(isProcedural) },
    { name: words.t('lead.toAct'), standings: standings.filter((standing) => !isProcedural(standing)) },
  ];
  const perMark = Math.max(1, ...rows.map((row) => Math.ceil(row.standings.length / MOST_MARKS)));
  return (
    <dl className={styles.units}>
      {rows
        .filter((row) => row.standings.length > 0)
        .map((row) => (
          <UnitRow key={row.name} {...row} perMark={perMark} words={words} />
        ))}
    </dl>
  );
}

function UnitRow({
  name,
  standings,
  perMark,
  words: { t, language },
}: {
  name: string;
  standings: readonly Standing[];
  /** How many promises a mark stands for. */
  perMark: number;
  words: BoardWords;
}) {
  const count = (status: Standing['status']) => standings.filter((standing) => standing.status === status).length;
  return (
    <div className={styles.unitRow}>
      <dt>
        <b>{name}</b>{' '}
        {t('lead.units', { kept: count('fulfilled'), late: count('fulfilled-late'), count: standings.length })}
        {perMark > 1 && ` · ${t('lead.perMark', { count: perMark })}`}
      </dt>
      <dd className={styles.marks} aria-hidden="true">
        {marksOf(standings, perMark).map((status, position) => (
          <GlyphIcon key={position} sign={{ status }} size={16} direction={directionOf(language)} />
        ))}
      </dd>
    </div>
  );
}

/** The states to draw, in the order of the legend. What is there at all has a mark. */
export function marksOf(standings: readonly Pick<Standing, 'status'>[], perMark: number): Status[] {
  const counts = new Map<Status, number>();
  for (const { status } of standings) counts.set(status, (counts.get(status) ?? 0) + 1);
  return STATUSES.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return Array<Status>(count === 0 ? 0 : Math.max(1, Math.round(count / perMark))).fill(status);
  });
}
