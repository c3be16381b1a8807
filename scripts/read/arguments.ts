import { parseArgs } from 'node:util';
import { isIsoDay, type IsoDay } from '../../lib/domain/iso-day';

export interface ReadArguments {
  paths: string[];
  isJson: boolean;
  /** Each clause tells the rules that fired and the words that they rest on. */
  explains: boolean;
  calendarFile: string | null;
  roundNumber: number | null;
  day: IsoDay | null;
}

export const USAGE =
  'usage: npm run -s read -- FILE_OR_MANIFEST… [--json] [--explain] [--calendar FILE] [--round N] [--date YYYY-MM-DD]';

/** Parses the command line of `read`. Throws an Error in one line. */
export function readArguments(args: readonly string[]): ReadArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Error(USAGE);
  const round = values.round === undefined ? null : Number(values.round);
  if (round !== null && !(Number.isInteger(round) && round > 0))
    throw new Error(`--round ${values.round}: is no round number`);
  if (values.date !== undefined && !isIsoDay(values.date))
    throw new Error(`--date ${values.date}: is no day (YYYY-MM-DD)`);
  return {
    paths: positionals,
    isJson: values.json ?? false,
    explains: values.explain ?? false,
    calendarFile: values.calendar ?? null,
    roundNumber: round,
    day: values.date ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        calendar: { type: 'string' },
        round: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}; ${USAGE}`);
  }
}
