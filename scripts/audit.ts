import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import type { ChainFault } from '@/lib/workflow/audit/chain';
import { endWithPipe } from './closed-pipe';

const FAULTS: Record<ChainFault, string> = {
  gap: 'rows before it are missing',
  'broken-link': 'it does not follow from the row before it',
  changed: 'it was changed after it was written',
};

/** `npm run audit -- verify`: checks the chain of the log and names the first bad row. */
async function main(command: string | undefined): Promise<number> {
  if (command !== 'verify') {
    console.error('npm run audit -- verify');
    return 1;
  }
  const { rows, head, fault } = await verifyLog(database());
  if (!fault) {
    console.log(`The log holds: ${rows} rows${head ? `, the last with the hash ${head.hash}` : ''}.`);
    return 0;
  }
  const expected = fault.why === 'gap' ? ` (row ${fault.expectedSeq} was to come next)` : '';
  console.error(`The first bad row is ${fault.seq}: ${FAULTS[fault.why]}${expected}. ${rows} rows before it are good.`);
  return 1;
}

endWithPipe();
main(process.argv[2])
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error));
    process.exitCode = 1;
  })
  .finally(() => void database().$disconnect());
