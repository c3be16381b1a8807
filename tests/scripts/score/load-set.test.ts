import path from 'node:path';
import { loadDates, loadTexts } from '@/scripts/score/load-set';
import { SETS } from '@/scripts/score/sets';

const root = path.resolve(__dirname, '../../..');

describe('every labelled set', () => {
  test.each(SETS.filter((set) => set.kind !== 'dates').map((set) => [set.name, set] as const))(
    '%s loads with labels that lie on their text',
    (_, set) => {
      const { texts, followUps } = loadTexts(root, set);
      const items = texts.flatMap(({ text, items: labels }) => labels.map((item) => ({ text, ...item })));
      expect(items.length).toBeGreaterThan(50);
      expect(items.filter((item) => item.text.slice(item.start, item.end) !== item.quote)).toEqual([]);
      expect(followUps.length > 0).toBe(set.kind === 'documents');
    },
  );

  test.each(SETS.filter((set) => set.kind === 'dates').map((set) => [set.name, set] as const))(
    '%s loads with a language for each sentence',
    (_, set) => {
      const cases = loadDates(root, set);
      expect(cases.length).toBeGreaterThanOrEqual(40);
      expect(cases.filter((c) => c.language !== 'ar' && c.language !== 'en')).toEqual([]);
    },
  );
});
