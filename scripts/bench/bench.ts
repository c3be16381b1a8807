import { measureLayout } from './timeline/layout-speed';

const SIZES = [1_000, 10_000, 25_000, 50_000];

/** `npm run bench -- timeline [SIZE…]`: processor milliseconds of the pure layout of so many synthetic commitments. */
function main(args: readonly string[]): number {
  const [name, ...sizes] = args;
  if (name !== 'timeline') {
    console.error(`unknown bench: ${name ?? '(none)'}; there is: timeline`);
    return 1;
  }
  const counts = sizes.length ? sizes.map(Number) : SIZES;
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    console.error(`not a number of commitments: ${sizes.join(' ')}`);
    return 1;
  }
  console.table(
    measureLayout(counts).map((speed) =>
      Object.fromEntries(Object.entries(speed).map(([key, value]) => [key, Math.round(Number(value) * 10) / 10])),
    ),
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
