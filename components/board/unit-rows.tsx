import { GlyphIcon } from '@/components/timeline/glyph';
import type { BoardWords } from '@/components/ui/words';
import type { Standing } from '@/lib/domain/standing';
import { STATUSES } from '@/lib/domain/status';
import { directionOf } from '@/lib/i18n/direction';
import styles from './lead.module.css';

/** One mark a promise: promises to meet in one row, promises to act in the other, in the order of the legend. */
export function UnitRows({ standings, words }: { standings: readonly Standing[]; words: BoardWords }) {
  const isProcedural = ({ commitment: { themes } }: Standing) =>
    themes[0] !== undefined && (words.lookup.themes.get(themes[0])?.isProcedural ?? false);
  const rows = [
    { name: words.t('lead.toMeet'), standings: standings.filter(isProcedural) },
    { name: words.t('lead.toAct'), standings: standings.filter((standing) => !isProcedural(standing)) },
  ];
  return (
    <dl className={styles.units}>
      {rows
        .filter((row) => row.standings.length > 0)
        .map((row) => (
          <UnitRow key={row.name} {...row} words={words} />
        ))}
    </dl>
  );
}

function UnitRow({
  name,
  standings,
  words: { t, language },
}: {
  name: string;
  standings: readonly Standing[];
  words: BoardWords;
}) {
  const inOrder = [...standings].sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
  const count = (status: Standing['status']) => standings.filter((standing) => standing.status === status).length;
  return (
    <div className={styles.unitRow}>
      <dt>
        <b>{name}</b>{' '}
        {t('lead.units', { kept: count('fulfilled'), late: count('fulfilled-late'), count: standings.length })}
      </dt>
      <dd className={styles.marks} aria-hidden="true">
        {inOrder.map(({ commitment, status }) => (
          <GlyphIcon key={commitment.id} sign={{ status }} size={16} direction={directionOf(language)} />
        ))}
      </dd>
    </div>
  );
}
