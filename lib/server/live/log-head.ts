import 'server-only';
import { database } from '../database';
import { readLogHead } from '../db/audit-log';

/** The last row of the log before a page is drawn: it follows what comes after. */
export const getLogHead = (): Promise<number> => readLogHead(database());
