import type { Bilingual } from '@/lib/domain/language';
import type { Database } from './client';
import { bilingual } from './values';

/** Every process, in the order in which they came. */
export async function listProcesses(db: Database): Promise<{ id: string; name: Bilingual }[]> {
  const rows = await db.process.findMany({ orderBy: { position: 'asc' } });
  return rows.map(({ id, nameAr, nameEn }) => ({ id, name: bilingual(nameAr, nameEn) }));
}
