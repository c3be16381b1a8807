import { createInterface } from 'node:readline';
import { z } from 'zod';
import { isIsoDay } from '@/lib/domain/iso-day';
import { guessLanguage } from '@/lib/reading/guess-language';
import { readDates } from '@/lib/reading/read-dates';
import { endWithPipe } from './closed-pipe';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  ref: z.string().refine(isIsoDay, 'is no day (YYYY-MM-DD)').nullish(),
  language: z.enum(['ar', 'en']).optional(),
});

/** The dates of one line of input, as a line of output. Throws an error whose message names what is wrong. */
function readLine(line: string): string {
  const { id, text, ref, language = guessLanguage(text) } = lineSchema.parse(JSON.parse(line));
  const dates = readDates(text, { language, day: ref ?? null }).map(
    ({ start, end, edtf, earliest, latest, precision, role }) => ({
      start,
      end,
      edtf,
      earliest,
      latest,
      precision,
      role,
    }),
  );
  return JSON.stringify({ id, dates });
}

function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not JSON';
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}`;
  }
  throw error;
}

/** Reads `{ id, text, ref, language? }`, a JSON object a line, and writes the dates of each. */
async function main(): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    let answer: string;
    try {
      answer = readLine(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    } catch (error) {
      process.stderr.write(`read-dates: line ${number}: ${problemOf(error)}\n`);
      return 1;
    }
    if (!process.stdout.write(`${answer}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

endWithPipe();
process.exitCode = await main();
