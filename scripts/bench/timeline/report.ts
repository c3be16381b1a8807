import { bestOf, judge, type Measurement } from './targets';

const round = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

/** The measurements as rows of a table, with our share of the best peer that draws links. */
export function tableOf(measurements: readonly Measurement[]) {
  return measurements.map((row) => {
    const peers = measurements.filter(({ size }) => size === row.size);
    const ratio = (figure: 'firstMs' | 'stepMs') => {
      const best = bestOf(peers, figure);
      const value = row[figure];
      return row.isOurs && best !== null && value !== null ? Math.round((value / best) * 100) / 100 : null;
    };
    return {
      subject: row.subject,
      commitments: row.size,
      'first ms': round(row.firstMs),
      '/ best': ratio('firstMs'),
      'first CPU ms': round(row.firstCpuMs),
      'step ms': round(row.stepMs),
      '/ best ': ratio('stepMs'),
      'p95 frame ms': round(row.frameP95Ms),
      'heap MB': round(row.heapMb),
      'find ms': round(row.findMs),
    };
  });
}

/** Each aim, our figure, and whether it is met. */
export function aimsOf(measurements: readonly Measurement[]) {
  return judge(measurements).map(({ subject, size, aim, value, limit, isMet }) => ({
    subject,
    commitments: size,
    aim,
    measured: round(value),
    limit: round(limit),
    met: isMet,
  }));
}
