import type { Database } from './client';

/** Counts every change of what is shown: with the same number, everything read before still holds. */
export async function readRevision(db: Database): Promise<bigint> {
  return (await db.dataRevision.findUniqueOrThrow({ where: { id: 1 } })).number;
}

/** Remembers which corpus and rules the data come from: the hash that the launcher compares. */
export async function saveLoadedFrom(db: Database, hash: string): Promise<void> {
  await db.dataRevision.update({ where: { id: 1 }, data: { loadedFrom: hash } });
}
