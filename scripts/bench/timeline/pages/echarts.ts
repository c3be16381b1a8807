import { CustomChart, LinesChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { plainChart, type Bar } from './plain-chart';
import { install } from './subject';

echarts.use([CustomChart, LinesChart, GridComponent, DataZoomComponent, CanvasRenderer]);

const BAR_HEIGHT = 4;

/** Apache ECharts: bars as a custom series, links as a series of lines, every frame whole (`progressive: 0`), no words. */
install({
  prepare: (board) => {
    const chart = plainChart(board);
    const place = ({ y }: Bar, time: number) => [time, y];
    return {
      chart,
      bars: chart.bars.map((bar) => ({ value: [bar.start, bar.end, bar.y], itemStyle: { color: bar.colour } })),
      links: chart.links.map(({ from, to }) => ({ coords: [place(from, from.end), place(to, to.start)] })),
    };
  },
  draw: (root, { chart, bars, links }) =>
    new Promise((resolve) => {
      const instance = echarts.init(root, null, { renderer: 'canvas' });
      instance.on('finished', () => resolve());
      instance.setOption({
        animation: false,
        grid: { left: 80, right: 20, top: 20, bottom: 30 },
        xAxis: { type: 'time', min: chart.from, max: chart.to },
        yAxis: {
          type: 'value',
          min: 0,
          max: chart.lanes.length,
          interval: 1,
          axisLabel: { formatter: (lane: number) => chart.lanes[lane] ?? '' },
        },
        dataZoom: [
          {
            type: 'inside',
            xAxisIndex: 0,
            filterMode: 'weakFilter',
            zoomOnMouseWheel: true,
            moveOnMouseMove: true,
            throttle: 0,
          },
        ],
        series: [
          {
            type: 'lines',
            coordinateSystem: 'cartesian2d',
            progressive: 0,
            data: links,
            silent: true,
            clip: true,
            lineStyle: { color: '#999', opacity: 0.4, width: 1 },
          },
          {
            type: 'custom',
            progressive: 0,
            clip: true,
            encode: { x: [0, 1], y: 2 },
            data: bars,
            renderItem: renderBar,
          },
        ],
      });
    }),
});

function renderBar(params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI): CustomSeriesRenderItemReturn {
  const [x = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
  const [end = 0] = api.coord([api.value(1), api.value(2)]);
  const grid = params.coordSys as unknown as { x: number; width: number };
  if (end < grid.x || x > grid.x + grid.width) return null;
  return {
    type: 'rect',
    shape: { x, y: y - BAR_HEIGHT / 2, width: Math.max(1, end - x), height: BAR_HEIGHT },
    style: { fill: String(api.visual('color')) },
  };
}
