/** What a bench must reach: at most or at least so much of something that it measured. */
export interface Aim {
  aim: string;
  measured: number;
  atMost?: number;
  atLeast?: number;
}

export function isReached({ measured, atMost, atLeast }: Aim): boolean {
  return (atMost === undefined || measured <= atMost) && (atLeast === undefined || measured >= atLeast);
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** Prints the figures and what was aimed at. The exit code is 1 where it was asked to check and an aim is missed. */
export function report(
  figures: readonly Readonly<Record<string, string | number>>[],
  aims: readonly Aim[],
  { json, check }: { json: boolean; check: boolean },
): number {
  const judged = aims.map((aim) => ({ ...aim, reached: isReached(aim) }));
  if (json) console.log(JSON.stringify({ figures, aims: judged }, null, 2));
  else {
    console.table(
      figures.map((row) =>
        Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'number' ? rounded(v) : v])),
      ),
    );
    console.table(judged.map((row) => ({ ...row, measured: rounded(row.measured) })));
  }
  return check && judged.some(({ reached }) => !reached) ? 1 : 0;
}
