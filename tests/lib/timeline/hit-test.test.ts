import { hitAt } from '@/lib/timeline/hit-test';
import { labeller } from '@/lib/timeline/labelled-thread';
import { buildScene, extentFor, type SceneOptions } from '@/lib/timeline/scene';
import { threadShape } from '@/lib/timeline/thread-shape';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

const labelsOf = labeller(
  ({ commitment }) => commitment.title.ar,
  () => null,
);

test('the mark under a pointer is the one that is drawn there, in both directions of time', () => {
  for (const direction of ['rtl', 'ltr'] as const) {
    const items = labelsOf(new ThreadTable(board, sampleIds, '2025-10-01'));
    const options: SceneOptions = {
      board,
      items,
      width: 1360,
      reading: 'rtl',
      direction,
      laneBy: 'theme',
      orderBy: 'date',
      alignOn: 'calendar',
      today: '2025-10-01',
      laneNameOf: (key) => key,
    };
    const { lanes, axis } = buildScene(options, extentFor(options));
    for (const lane of lanes)
      for (const placed of lane.threads) {
        const shape = threadShape(placed, lane, axis);
        const hit = shape && hitAt(lanes, axis, (shape.promiseX + shape.endX) / 2, shape.y);
        expect(hit?.placed?.item.thread.id).toBe(placed.item.thread.id);
      }
  }
});
