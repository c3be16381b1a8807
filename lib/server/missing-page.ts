import 'server-only';
import { byRevision } from './by-revision';
import { findDocument } from './db/read-document';
import { findFirstProcess, readBoard } from './db/read-board';

const ENTITY_PAGE = /^\/[a-z]+\/(commitments|documents|rounds)\/([^/]{1,200})$/;

/** Whether a path is that of one commitment, document or round that does not exist. Other paths are the router's matter. */
export async function isMissingPage(pathname: string): Promise<boolean> {
  const [, kind, encoded] = ENTITY_PAGE.exec(pathname) ?? [];
  if (!kind || !encoded) return false;
  const id = decode(encoded);
  if (id === null) return true;
  if (kind === 'documents') return (await byRevision(`document ${id}`, (db) => findDocument(db, id))) === null;
  const board = await byRevision('board', async (db) => {
    const processId = await findFirstProcess(db);
    return processId === null ? null : readBoard(db, processId);
  });
  const known: readonly { id: string }[] = (kind === 'rounds' ? board?.rounds : board?.commitments) ?? [];
  return known.every((each) => each.id !== id);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
