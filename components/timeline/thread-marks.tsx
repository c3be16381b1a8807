import { STATUS_PAINT } from '@/lib/timeline/glyph-shape';
import type { ThreadShape } from '@/lib/timeline/thread-shape';
import type { TimeDirection } from '@/lib/timeline/view';
import { DueBand } from './due-band';
import { Glyph } from './glyph';
import type { PatternIds } from './patterns';

const ANSWER_SIZE = 9.5;
/** Everything is drawn around its line. */
const y = 0;

interface ThreadMarksProps {
  shape: ThreadShape;
  direction: TimeDirection;
  ids: PatternIds;
  isSelected?: boolean;
}

/** Everything of a thread but its words, from back to front: window, line, lateness, promise, answers, end state. */
export function ThreadMarks({ shape, direction, ids, isSelected = false }: ThreadMarksProps) {
  const { promiseX, markX, answers, item } = shape;
  const { thread } = item;
  if (shape.detail === 'bars' || shape.detail === 'hairs') return <ThreadBar shape={shape} ids={ids} />;
  return (
    <>
      <DueBand shape={shape} y={y} facing={direction === 'rtl' ? -1 : 1} />
      <ThreadLine shape={shape} isSelected={isSelected} />
      <LateBar shape={shape} ids={ids} />
      {thread.isSummaryOfDocumented && (
        <circle
          cx={promiseX}
          cy={y}
          r={6.8}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={1.2}
          strokeDasharray="1.2 2.2"
        />
      )}
      <Glyph sign={{ strength: thread.commitment.strength }} x={promiseX} y={y} direction={direction} />
      {answers.map((answer, position) => (
        <Glyph
          key={position}
          sign={{ relation: answer.relation }}
          x={answer.x}
          y={y}
          size={ANSWER_SIZE}
          direction={direction}
        />
      ))}
      {thread.isDecided && <path d={`M${markX - 6},${y + 9.5}h12`} stroke="var(--ink)" strokeWidth={2} />}
      <Glyph sign={{ status: thread.status }} x={markX} y={y} direction={direction} />
    </>
  );
}

/** Solid where somebody spoke, dotted over silence with a tick at each documented round that said nothing. */
function ThreadLine({ shape: { stretches, silences, item }, isSelected }: { shape: ThreadShape; isSelected: boolean }) {
  const width = isSelected ? 2.4 : 1.5;
  const isOpen = item.thread.status === 'open' || item.thread.status === 'upcoming';
  const path = (isSilent: boolean) =>
    stretches
      .filter((stretch) => stretch.isSilent === isSilent)
      .map(({ from, to }) => `M${from},${y}H${to}`)
      .join('');
  const ticks = silences.map((x) => `M${x},${y - 3.5}v7`).join('');
  const [solid, dotted] = [path(false), path(true)];
  return (
    <g fill="none" stroke="var(--thread)">
      {solid && <path d={solid} strokeWidth={width} opacity={isOpen ? 0.55 : undefined} />}
      {dotted && <path d={dotted} strokeWidth={width} strokeDasharray="1.5 4.5" strokeLinecap="round" />}
      {ticks && <path d={ticks} stroke="var(--ink-3)" strokeWidth={1.5} />}
    </g>
  );
}

function LateBar({ shape: { late }, ids }: { shape: ThreadShape; ids: PatternIds }) {
  if (!late || late.width <= 1) return null;
  const hatch = late.isOverdue ? ids.overdue : ids.late;
  return (
    <rect
      x={late.x}
      y={y - 3}
      width={late.width}
      height={6}
      fill={`url(#${hatch})`}
      stroke={`var(--${late.isOverdue ? 'overdue' : 'late'})`}
      strokeWidth={0.8}
    />
  );
}

/** The least that still tells: one bar in the colour and pattern of the end state. */
function ThreadBar({
  shape: { promiseX, endX, barHeight: height, item },
  ids,
}: {
  shape: ThreadShape;
  ids: PatternIds;
}) {
  const { status } = item.thread;
  const paint = `var(--${STATUS_PAINT[status]})`;
  const box = { x: Math.min(promiseX, endX), y: y - height / 2, width: Math.max(3, Math.abs(endX - promiseX)), height };
  if (status === 'fulfilled' || status === 'in-progress' || status === 'stalled') return <rect {...box} fill={paint} />;
  if (status === 'fulfilled-late') return <rect {...box} fill={`url(#${ids.late})`} stroke={paint} strokeWidth={0.6} />;
  if (status === 'overdue' || status === 'broken')
    return <rect {...box} fill={`url(#${ids.overdue})`} stroke={paint} strokeWidth={0.6} />;
  const dash = status === 'dropped' ? '1.5 3' : status === 'open' ? '4 3' : undefined;
  return <rect {...box} fill="var(--paper)" stroke={paint} strokeWidth={1} strokeDasharray={dash} />;
}
