import 'server-only';
import { connection } from 'next/server';
import type { Board } from '@/lib/domain/board';
import { byRevision } from './by-revision';
import { findFirstProcess, readBoard } from './db/read-board';

/** Everything the timeline shows, from the database. A page that asks for it is drawn at each request. */
export async function getBoard(): Promise<Board> {
  await connection();
  return byRevision('board', async (db) => {
    const processId = await findFirstProcess(db);
    if (processId === null) throw new Error('the database holds no process: load a corpus first');
    return readBoard(db, processId);
  });
}
