import { checkSync } from 'recheck';
import { builtPatterns, countBuilt, filesOf, literalPatterns, type Pattern } from './collect-patterns';
import { attack, worstPieces } from './worst-letters';

const files = [...filesOf('lib/reading'), ...filesOf('lib/tracing')];
const literals = files.flatMap(literalPatterns);
const building = files.filter((file) => countBuilt(file) > 0);

async function allPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  for (const file of building) built.push(...(await builtPatterns(file)));
  const distinct = new Map([...literals, ...built].map((each) => [`${each.source} ${each.flags}`, each]));
  return [...distinct.values()];
}

test('the patterns of reading and tracing are found, those put together too', async () => {
  expect(literals.length).toBeGreaterThan(50);
  for (const file of building) expect((await builtPatterns(file)).length).toBe(countBuilt(file));
});

test('no pattern can be made to take longer than in proportion to its text', async () => {
  const vulnerable = (await allPatterns()).flatMap(({ file, source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 20_000 });
    return status === 'safe' ? [] : [`${file}: /${source}/${flags} is ${status}`];
  });
  expect(vulnerable).toEqual([]);
}, 120_000);

/** Milliseconds of processor time in which a pattern goes over a whole text once. */
function timeOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = process.cpuUsage();
  text.match(pattern);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The fastest of so many goes: what other work on the machine does to a time only makes it longer. */
const fastest = (goes: number, pattern: Pattern, text: string) =>
  Math.min(...Array.from({ length: goes }, () => timeOf(pattern, text)));

/** How many times longer the long text takes; measured again, more patiently each time, where it looks like too much. */
function growthOf(pattern: Pattern, short: string, long: string): number {
  for (const goes of [1, 3, 10]) {
    const time = fastest(goes, pattern, long);
    if (time < TELLING_MS) return 0;
    const growth = time / Math.max(fastest(3 * goes, pattern, short), CLOCK_MS);
    if (growth <= MOST_GROWTH || goes === 10) return growth;
  }
  return Infinity;
}

const [SHORT, LONG] = [10_000, 100_000];
/** Below this nothing can be told from the noise of the machine. */
const TELLING_MS = 20;
/** What the clock of the processor can tell apart. */
const CLOCK_MS = 0.1;
/** Ten times the text: ten times the time and room for noise; a square would be a hundred times. */
const MOST_GROWTH = 40;

test('100,000 of the worst letters of each pattern take about ten times as long as 10,000', async () => {
  const slow: string[] = [];
  for (const pattern of await allPatterns()) {
    for (const piece of worstPieces(pattern)) {
      const growth = growthOf(pattern, attack(piece, SHORT), attack(piece, LONG));
      if (growth > MOST_GROWTH) slow.push(`${pattern.file}: ${pattern.source}: ${JSON.stringify(piece)}: ${growth}`);
    }
  }
  expect(slow).toEqual([]);
}, 120_000);

test('a pattern that is vulnerable is found out', () => {
  expect(checkSync('^(\\s*\\p{L}+\\s*)+$', 'u', { timeout: 20_000 }).status).toBe('vulnerable');
  const square = { file: '', source: '-*x', flags: '' };
  expect(growthOf(square, attack('-', SHORT / 10), attack('-', SHORT))).toBeGreaterThan(MOST_GROWTH);
}, 60_000);
