import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TimeDirection } from '@/lib/timeline/view';
import { GlyphIcon, type Sign } from './glyph';
import { ChevronSample, ChipSample, SilenceSample, WindowSample } from './legend-samples';
import styles from './legend.module.css';

const ANSWERS = ['reiterates', 'progresses', 'reschedules', 'sets-back'] as const;
const STRENGTHS = ['decision', 'intent', 'hortatory'] as const;

/** What the signs on a line mean. The end states stand in the row of statuses, which is legend and filter in one. */
export function Legend({ direction }: { direction: TimeDirection }) {
  const t = useTranslations('timeline');
  const relation = useTranslations('relation');
  const strength = useTranslations('strength');
  return (
    <div className={styles.legend}>
      <ul className={styles.line}>
        {ANSWERS.map((key) => (
          <SignItem key={key} sign={{ relation: key }} direction={direction} word={relation(key)} />
        ))}
      </ul>
      <ul className={styles.line}>
        {STRENGTHS.map((key) => (
          <SignItem key={key} sign={{ strength: key }} direction={direction} word={strength(key)} />
        ))}
        <LegendItem drawing={<SilenceSample />} word={t('silentRound')} />
      </ul>
      <ul className={styles.line}>
        <LegendItem drawing={<ChipSample isDocumented />} word={t('documented')} />
        <LegendItem drawing={<ChipSample isDocumented={false} />} word={t('undocumented')} />
      </ul>
      <ul className={styles.line}>
        <LegendItem drawing={<WindowSample />} word={t('dueWindow')} />
        <LegendItem drawing={<WindowSample isApproximate />} word={t('approximate')} />
        <LegendItem drawing={<ChevronSample direction={direction} />} word={t('vague')} />
      </ul>
    </div>
  );
}

function SignItem({ sign, direction, word }: { sign: Sign; direction: TimeDirection; word: string }) {
  return <LegendItem drawing={<GlyphIcon sign={sign} size={15} direction={direction} />} word={word} />;
}

function LegendItem({ drawing, word }: { drawing: ReactNode; word: string }) {
  return (
    <li className={styles.item}>
      {drawing}
      {word}
    </li>
  );
}
