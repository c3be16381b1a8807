import 'server-only';
import type { Series } from '@/lib/domain/calendar';
import { database } from '../database';
import { catalogueStore } from '../db/catalogue-store';
import { findFirstProcess } from '../db/read-board';

/** The rows of meetings that a new round can belong to. */
export async function listSeries(): Promise<readonly Series[]> {
  const processId = await findFirstProcess(database());
  const catalogue = processId === null ? null : await catalogueStore(database()).findCatalogue(processId);
  return catalogue?.series ?? [];
}
