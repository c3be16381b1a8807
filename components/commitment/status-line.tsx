import { GlyphIcon } from '@/components/timeline/glyph';
import type { Words } from '@/components/ui/words';
import type { Standing } from '@/lib/domain/standing';
import { directionOf } from '@/lib/i18n/direction';
import { statusColour } from './status-colour';
import styles from './commitment.module.css';

interface StatusLineProps {
  standing: Pick<Standing, 'status' | 'daysLate'>;
  words: Words;
  size?: 'small' | 'middle' | 'large';
}

const GLYPH_SIZE = { small: 16, middle: 20, large: 24 } as const;

/** The state of a commitment: its sign, its name in its colour, and the days of lateness in words. */
export function StatusLine({
  standing: { status, daysLate },
  words: { t, language },
  size = 'middle',
}: StatusLineProps) {
  return (
    <span className={`${styles.statusLine} ${styles[size] ?? ''}`} style={{ color: statusColour(status) }}>
      <GlyphIcon sign={{ status }} size={GLYPH_SIZE[size]} direction={directionOf(language)} />
      <span>{stateInWords(status, daysLate, t)}</span>
    </span>
  );
}

/** The state with its lateness: `Kept 75 days late`; an editor's state stands for itself. */
function stateInWords(status: Standing['status'], daysLate: number | null, t: Words['t']): string {
  if (daysLate !== null && status === 'fulfilled-late') return t('timeline.keptLate', { days: daysLate });
  if (daysLate !== null && status === 'overdue') return t('timeline.overdue', { days: daysLate });
  return t(`status.${status}`);
}
