import type { Board } from '@/lib/domain/board';
import { toDayNumber } from '@/lib/domain/iso-day';

const DAY_MS = 86_400_000;

/** A commitment as a bar from its promise to its last due day. */
export interface Bar {
  id: string;
  title: string;
  lane: number;
  /** Lane and, behind the comma, a height in it. */
  y: number;
  start: number;
  end: number;
  colour: string;
}

/** What the other libraries draw: the same commitments, lanes and links. */
export interface PlainChart {
  bars: readonly Bar[];
  links: readonly { from: Bar; to: Bar }[];
  lanes: readonly string[];
  from: number;
  to: number;
}

const COLOURS = ['#0a6b5e', '#a35400', '#1a6ab0', '#4a525c'];
/** Spreads bars over the height of a lane so that neighbours lie apart (golden section). */
const SPREAD = 0.618;

/** Bars and links of a board, times in milliseconds since 1970. */
export function plainChart(board: Board): PlainChart {
  const laneOf = new Map(board.themes.map((theme, index) => [theme.id, index]));
  const bars = board.commitments.map((commitment, index): Bar => {
    const lane = laneOf.get(commitment.themes[0] ?? '') ?? 0;
    const start = toDayNumber(commitment.promisedOn) * DAY_MS;
    return {
      id: commitment.id,
      title: commitment.title.ar,
      lane,
      y: lane + ((index * SPREAD) % 1) * 0.8,
      start,
      end: commitment.due?.latest ? toDayNumber(commitment.due.latest) * DAY_MS : start,
      colour: COLOURS[index % COLOURS.length] ?? '',
    };
  });
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const links = board.followUps.flatMap(({ commitmentId, to }) => {
    const from = byId.get(commitmentId);
    const target = to.kind === 'clause' && to.commitmentId !== null ? byId.get(to.commitmentId) : undefined;
    return from && target ? [{ from, to: target }] : [];
  });
  return {
    bars,
    links,
    lanes: board.themes.map((theme) => theme.name.ar),
    from: Date.UTC(2017, 0, 1),
    to: Date.UTC(2024, 11, 31),
  };
}
