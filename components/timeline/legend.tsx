import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TimeDirection } from '@/lib/timeline/view';
import { GlyphIcon, type Sign } from './glyph';
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

function SilenceSample() {
  return (
    <svg width={34} height={12} aria-hidden="true">
      <path d="M1,6H33" stroke="var(--thread)" strokeWidth={1.5} strokeDasharray="1.5 4.5" strokeLinecap="round" />
      <path d="M17,2.5v7" stroke="var(--ink-3)" strokeWidth={1.5} />
    </svg>
  );
}

function ChipSample({ isDocumented }: { isDocumented: boolean }) {
  return (
    <svg width={20} height={19} aria-hidden="true">
      <rect
        x={0.5}
        y={0.5}
        width={19}
        height={18}
        fill={isDocumented ? 'var(--ink)' : 'var(--paper)'}
        stroke={isDocumented ? undefined : 'var(--rule-strong)'}
        strokeDasharray="2 2"
      />
      <text
        x={10}
        y={14}
        textAnchor="middle"
        fontSize={12.5}
        fontWeight={isDocumented ? 600 : 400}
        fill={isDocumented ? 'var(--paper)' : 'var(--ink-2)'}
      >
        {isDocumented ? 8 : 9}
      </text>
    </svg>
  );
}

function WindowSample({ isApproximate = false }: { isApproximate?: boolean }) {
  return (
    <svg width={30} height={12} aria-hidden="true">
      <rect x={1} y={1} width={28} height={10} fill="var(--band)" />
      <path d={isApproximate ? 'M7,1h16M7,11h16' : 'M1,1h28v10h-28z'} fill="none" stroke="var(--band-line)" />
      {isApproximate && (
        <path d="M1,1h6M1,11h6M23,1h6M23,11h6" fill="none" stroke="var(--band-line)" strokeDasharray="1.5 1.5" />
      )}
    </svg>
  );
}

function ChevronSample({ direction }: { direction: TimeDirection }) {
  const d = direction === 'rtl' ? 'M6,1l-4,5l4,5M12,1l-4,5l4,5' : 'M2,1l4,5l-4,5M8,1l4,5l-4,5';
  return (
    <svg width={14} height={12} aria-hidden="true">
      <path d={d} fill="none" stroke="var(--band-line)" strokeWidth={1.5} />
    </svg>
  );
}
