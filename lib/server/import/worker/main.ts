import { ImportError } from '@/lib/import/import-error';
import { extractText } from '@/lib/import/extract/extract-text';
import { proposeMetadata } from '@/lib/import/propose-metadata';
import { joinPages } from '@/lib/domain/import';
import { reader } from '@/lib/server/reader';
import { previewImport } from '@/lib/workflow/imports/preview-import';
import type { Task, TaskResults, WorkerLine } from './protocol';

/**
 * The process in which files are opened and texts are read: without the database, the network's addresses or any secret, with
 * little memory and little time. Takes one task on its input and writes lines of JSON.
 */
async function main(): Promise<void> {
  const { task, bytes } = await readInput();
  try {
    write({ kind: 'done', value: await run(task, bytes) });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    write({ kind: 'failed', failure: error.failure });
  }
}

async function run(task: Task, bytes: Uint8Array): Promise<TaskResults[keyof TaskResults]> {
  if (task.kind === 'preview') return previewImport(task.input, reader, (step) => write({ kind: 'step', step }));
  if (task.kind === 'page') {
    const { renderPage } = await import('@/lib/import/render-page');
    return { png: Buffer.from(await renderPage(bytes, task.page, task.width)).toString('base64') };
  }
  const checked = await extractText(bytes, task.media, () => write({ kind: 'step', step: 'check' }));
  const proposals = proposeMetadata(joinPages(checked.pages), checked.metadata, task.facts, task.today);
  const { pages, notices, quality } = checked;
  return { pages, notices, quality, ...proposals };
}

/** The task is the first line; the file's bytes are the rest. */
async function readInput(): Promise<{ task: Task; bytes: Uint8Array }> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const input = Buffer.concat(chunks);
  const end = input.indexOf(10);
  return { task: JSON.parse(input.subarray(0, end).toString('utf8')) as Task, bytes: input.subarray(end + 1) };
}

function write(line: WorkerLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

main().then(
  () => process.stdout.write('', () => process.exit(0)),
  (error: unknown) => {
    process.stderr.write(String(error instanceof Error ? error.stack : error));
    process.exit(1);
  },
);
