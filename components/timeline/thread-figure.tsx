import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Words } from '@/components/ui/words';
import { directionOf } from '@/lib/i18n/direction';
import { formatSpan } from '@/lib/i18n/format-day';
import { labelThread, type LabelledThread } from '@/lib/timeline/labelled-thread';
import { layoutThreadFigure } from '@/lib/timeline/thread-figure';
import { threadsOf } from '@/lib/timeline/threads-of';
import { facingOf, xOfDay } from '@/lib/timeline/time-axis';
import { patternIds, Patterns } from './patterns';
import { PlotColumns } from './plot-columns';
import { Chip, HEADER, TickLabel } from './plot-header';
import { ThreadMarks } from './thread-marks';
import { ThreadWords } from './thread-words';
import styles from './thread-figure.module.css';

/** The widths it is drawn for; the style shows the widest that fits, so that words keep their size without scripts. */
const WIDTHS = [288, 640, 880, 1240] as const;
const HEAD = HEADER.leaderTo + 4;

interface ThreadFigureProps {
  board: Board;
  ids: readonly CommitmentId[];
  asOf: IsoDay;
  words: Words;
  /** What it shows, for readers who do not see it. */
  label: string;
  /** Writes the name of each above its line, with its lateness: where no heading beside the figure does. */
  isNamed?: boolean;
}

/** One promise, or two to compare, drawn as on the timeline, over the rounds of its own time. */
export function ThreadFigure({ board, ids, asOf, words, label, isNamed = false }: ThreadFigureProps) {
  const { t, language } = words;
  const items = threadsOf(board, ids, asOf).map((thread) =>
    labelThread(
      thread,
      isNamed ? thread.commitment.title[language] : '',
      ({ late }) =>
        (isNamed && late && t(late.isOverdue ? 'timeline.over' : 'timeline.late', { days: late.days })) || null,
    ),
  );
  if (items.length === 0) return null;
  return (
    <div className={styles.figure} role="img" aria-label={label}>
      {WIDTHS.map((width) => (
        <FigureDrawing key={width} width={width} board={board} items={items} asOf={asOf} words={words} />
      ))}
    </div>
  );
}

interface FigureDrawingProps {
  width: number;
  board: Board;
  items: readonly LabelledThread[];
  asOf: IsoDay;
  words: Words;
}

function FigureDrawing({ width, board, items, asOf, words: { language } }: FigureDrawingProps) {
  const direction = directionOf(language);
  const figure = layoutThreadFigure({ board, items, width, direction, headHeight: HEAD });
  const { axis, frame, height } = figure;
  const ids = patternIds(`figure-${items.map(({ thread }) => thread.id).join('-')}-${width}-`);
  return (
    <svg
      className={styles.drawing}
      data-width={width}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction={direction}
      aria-hidden="true"
    >
      <Patterns ids={ids} />
      <PlotColumns
        board={board}
        scene={{ axis, frame, reading: direction }}
        asOf={asOf}
        top={HEADER.leaderTo}
        bottom={height}
      />
      {figure.ticks.map((tick) => (
        <TickLabel key={tick.day} tick={tick} x={xOfDay(axis, tick.day)} language={language} facing={facingOf(axis)} />
      ))}
      {figure.chips.map((chip) => (
        <Chip
          key={chip.round.id}
          chip={chip}
          isLater={chip.round.startOn > asOf}
          title={`${chip.round.title[language]}, ${formatSpan(chip.round, language)}`}
        />
      ))}
      {figure.shapes.map((shape) => (
        <g key={shape.item.thread.id} transform={`translate(0,${shape.y})`}>
          <ThreadMarks shape={shape} direction={direction} ids={ids} />
          <ThreadWords shape={shape} anchor="start" isSelected />
        </g>
      ))}
    </svg>
  );
}
