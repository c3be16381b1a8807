import { DataSet } from 'vis-data/standalone';
import { Timeline } from 'vis-timeline/standalone';
import { plainChart } from './plain-chart';
import { install, onScreen } from './subject';

const FIRST_WINDOW_MS = 180 * 86_400_000;
const NUDGE_MS = 200;

/** vis-timeline: draws no links. It starts on 180 days; over the whole time its first layout of 10,000 takes a minute. */
install({
  prepare: (board) => {
    const chart = plainChart(board);
    return {
      chart,
      items: chart.bars.map(({ id, title, start, end, lane, colour }) => ({
        id,
        content: title,
        start,
        end,
        group: lane,
        style: `background-color:${colour}`,
      })),
      groups: chart.lanes.map((content, id) => ({ id, content })),
    };
  },
  draw: (root, { chart, items, groups }) =>
    new Promise((resolve) => {
      let isDrawn = false;
      const timeline = new Timeline(root, new DataSet(items), new DataSet(groups), {
        height: '720px',
        verticalScroll: true,
        start: chart.from,
        end: chart.from + FIRST_WINDOW_MS,
        showCurrentTime: false,
        selectable: false,
        onInitialDrawComplete: () => {
          isDrawn = true;
          resolve();
        },
      });
      // 8.5 sometimes stays blank until it is asked once more (visjs/vis-timeline#876)
      const nudge = () => {
        if (isDrawn) return;
        timeline.redraw();
        setTimeout(nudge, NUDGE_MS);
      };
      void onScreen().then(nudge);
    }),
});
