import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../prisma/corpus';
import { endWithPipe } from './closed-pipe';
import { accuracyTable, withTable } from './score/accuracy-table';
import { clauseLines, dateLines, followUpLines } from './score/report';
import { scoreSet, type SetScore } from './score/score-set';
import { SETS, type SetSource } from './score/sets';
import { toJson } from './score/to-json';

const ROOT = path.resolve(import.meta.dirname, '..');
const USAGE = `usage: npm run score -- [--set NAME]… [--details] [--json] [--write]
  --set NAME   only this set: ${SETS.map((set) => set.name).join(', ')}
  --details    list every difference (of a held-out set only when it is named)
  --json       figures as JSON
  --write      write the accuracy table of README.md (needs every set)`;

function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      details: { type: 'boolean' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  const sets = chosen(values.set ?? []);
  if (values.write && sets.length < SETS.length) throw new Error('--write needs every set: leave out --set');
  const { vocabulary, calendar } = loadCorpus();
  const scores = sets.map((set) => scoreSet(ROOT, set, { vocabulary, calendar }));
  if (values.json) console.log(JSON.stringify(scores.map(toJson), null, 1));
  else for (const score of scores) print(score, isDetailed(score.set, values));
  if (values.write) writeTable(scores);
}

function chosen(names: readonly string[]): readonly SetSource[] {
  const unknown = names.find((name) => !SETS.some((set) => set.name === name));
  if (unknown !== undefined) throw new Error(`no labelled set ${unknown}: ${SETS.map((set) => set.name).join(', ')}`);
  return names.length > 0 ? SETS.filter((set) => names.includes(set.name)) : SETS;
}

/** Differences of a held-out set are for those who ask for it by name, and for nobody by accident. */
function isDetailed(set: SetSource, asked: { details?: boolean; set?: string[] }): boolean {
  return asked.details === true && (set.isHeldOut !== true || (asked.set ?? []).includes(set.name));
}

function print({ set, size, clauses, followUps, dates }: SetScore, withDifferences: boolean): void {
  const say = (lines: readonly string[]) => lines.forEach((line) => console.log(line));
  console.log(`\n${set.name}: ${set.what} (${size})`);
  if (clauses) say(clauseLines(clauses));
  if (followUps && followUps.links.right + followUps.links.missed > 0) say(followUpLines(followUps));
  for (const { language, size: part, score } of dates ?? []) {
    console.log(`  ${language} (${part})`);
    say(dateLines(score));
  }
  if (!withDifferences) return;
  const differences = [clauses, followUps, ...(dates ?? []).map(({ score }) => score)].flatMap(
    (s) => s?.differences ?? [],
  );
  say(differences.map((difference) => `  ~ ${difference}`));
}

function writeTable(scores: readonly SetScore[]): void {
  const file = path.join(ROOT, 'README.md');
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), accuracyTable(scores)));
  console.log(`\nREADME.md: the accuracy table is written`);
}

endWithPipe();
try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
