import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { STATUSES, type Status } from '@/lib/domain/status';
import type { SceneOptions } from '@/lib/timeline/scene';
import { textWidth } from '@/lib/timeline/text-width';
import type { TimeDirection } from '@/lib/timeline/view';
import { Glyph, type Sign } from './glyph';
import { ChevronSample, ChipSample, LateSample, SilenceSample, WindowSample } from './legend-samples';
import type { PatternIds } from './patterns';
import { SvgText } from './svg-text';

/** A sign and its word. `draw` is given the left edge of a box of that width, and the height of its middle. */
export interface LegendEntry {
  word: string;
  width: number;
  draw: (left: number, middle: number) => ReactNode;
}

const SIGN_WIDTH = 16;
const SIZE = 13;
const WORD_GAP = 7;
const ENTRY_GAP = 22;

/** The legend of a saved picture: end states with their numbers; answers and promises; lines, windows and rounds. */
export function usePictureLegend({ items, direction }: SceneOptions, ids: PatternIds): LegendEntry[][] {
  const t = useTranslations('timeline');
  const status = useTranslations('status');
  const relation = useTranslations('relation');
  const strength = useTranslations('strength');
  const { status: codes, size } = items.threads;
  const counts = new Map<Status, number>();
  for (const code of codes.subarray(0, size)) {
    const state = STATUSES[code] as Status;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const signed = (sign: Sign, word: string): LegendEntry => ({
    word,
    width: SIGN_WIDTH,
    draw: (left, middle) => <Glyph sign={sign} x={left + SIGN_WIDTH / 2} y={middle} direction={direction} />,
  });
  const states = STATUSES.filter((state) => counts.has(state));
  return [
    states.map((state) => signed({ status: state }, `${status(state)} ${counts.get(state) ?? 0}`)),
    [
      ...(['reiterates', 'progresses', 'reschedules', 'sets-back'] as const).map((key) =>
        signed({ relation: key }, relation(key)),
      ),
      ...(['decision', 'intent', 'hortatory'] as const).map((key) => signed({ strength: key }, strength(key))),
      { word: t('silentRound'), width: 34, draw: (x, y) => <SilenceSample x={x} y={y - 6} /> },
    ],
    [
      { word: t('dueWindow'), width: 30, draw: (x, y) => <WindowSample x={x} y={y - 6} /> },
      { word: t('approximate'), width: 30, draw: (x, y) => <WindowSample isApproximate x={x} y={y - 6} /> },
      { word: t('vague'), width: 14, draw: (x, y) => <ChevronSample direction={direction} x={x} y={y - 6} /> },
      { word: t('lateness'), width: 30, draw: (x, y) => <LateSample hatch={ids.late} ink="late" x={x} y={y - 6} /> },
      { word: t('documented'), width: 20, draw: (x, y) => <ChipSample isDocumented x={x} y={y - 9.5} /> },
      { word: t('undocumented'), width: 20, draw: (x, y) => <ChipSample isDocumented={false} x={x} y={y - 9.5} /> },
    ],
  ];
}

interface LegendRowProps {
  items: readonly LegendEntry[];
  /** The line on which the words stand. */
  y: number;
  /** Of the picture. */
  width: number;
  reading: TimeDirection;
}

/** One row of the legend, from the side where reading begins. */
export function LegendRow({ items, y, width: pictureWidth, reading }: LegendRowProps) {
  const starts = items.reduce<number[]>(
    (places, { word, width }) => [
      ...places,
      (places.at(-1) ?? 0) + width + WORD_GAP + textWidth(word, SIZE) + ENTRY_GAP,
    ],
    [0],
  );
  return items.map(({ word, width, draw }, index) => {
    const along = starts[index] ?? 0;
    const left = reading === 'rtl' ? pictureWidth - along - width : along;
    const wordAt = along + width + WORD_GAP;
    return (
      <g key={word}>
        {draw(left, y - 4.5)}
        <SvgText x={reading === 'rtl' ? pictureWidth - wordAt : wordAt} y={y} fontSize={SIZE}>
          {word}
        </SvgText>
      </g>
    );
  });
}
