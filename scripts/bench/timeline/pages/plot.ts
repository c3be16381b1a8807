import * as Plot from '@observablehq/plot';
import { bindHarnessZoom } from './harness-zoom';
import { plainChart, type PlainChart } from './plain-chart';
import { install } from './subject';

const SIZE = { width: 1280, height: 720, marginLeft: 90 };

/** Observable Plot: rules, dots and links. It cannot zoom: each step draws a new chart, with what lies in the window only. */
install({
  prepare: plainChart,
  draw: (root, chart) => {
    let node = chartOf(chart, chart.from, chart.to);
    root.append(node);
    bindHarnessZoom(root, chart, SIZE.width - SIZE.marginLeft, (from, to) => {
      const next = chartOf(chart, from, to);
      node.replaceWith(next);
      node = next;
    });
    return Promise.resolve();
  },
});

function chartOf({ bars, links, lanes }: PlainChart, from: number, to: number) {
  const seen = bars.filter((bar) => bar.end >= from && bar.start <= to);
  const seenLinks = links.filter((link) => link.to.start >= from && link.from.start <= to);
  return Plot.plot({
    ...SIZE,
    x: { type: 'utc', domain: [new Date(from), new Date(to)] },
    y: { domain: [0, lanes.length], ticks: lanes.length, tickFormat: (lane: number) => lanes[lane] ?? '' },
    color: { type: 'identity' },
    marks: [
      Plot.link(seenLinks, {
        x1: ({ from: bar }) => bar.end,
        y1: ({ from: bar }) => bar.y,
        x2: ({ to: bar }) => bar.start,
        y2: ({ to: bar }) => bar.y,
        stroke: '#999',
        strokeOpacity: 0.4,
        clip: true,
      }),
      Plot.ruleY(seen, { x1: 'start', x2: 'end', y: 'y', stroke: 'colour', strokeWidth: 2, clip: true }),
      Plot.dot(seen, { x: 'end', y: 'y', fill: 'colour', r: 2.5, clip: true }),
    ],
  });
}
