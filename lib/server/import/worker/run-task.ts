import 'server-only';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { ImportFailure, ImportFailureCode, ImportStep } from '@/lib/domain/import';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { reportError } from '../../report-error';
import type { Task, TaskResults, WorkerLine } from './protocol';

/** How long and how large the worker process may get. */
export interface TaskLimits {
  milliseconds: number;
  /** Of JavaScript's own memory, in MiB; all of the process may take twice as much and a little more. */
  megabytes: number;
}

const LIMITS: Readonly<Record<Task['kind'], TaskLimits>> = {
  text: { milliseconds: 60_000, megabytes: 384 },
  preview: { milliseconds: 90_000, megabytes: 512 },
  page: { milliseconds: 20_000, megabytes: 384 },
};
const EXTRA_MEGABYTES = 512;
const WATCH_MS = 250;
const LONGEST_LINE = 64 * 1_048_576;
const STDERR_KEPT = 2_000;
const PAGE_BYTES = 4_096;
const MEBIBYTE = 1_048_576;

const failure = (code: ImportFailureCode, limit: number | null = null): ImportFailure => ({ code, place: null, limit });

interface Options {
  bytes?: Uint8Array;
  /** Called with each step that begins. */
  onStep?: (step: ImportStep) => void;
  /** Ends the work. */
  signal?: AbortSignal;
  limits?: TaskLimits;
}

/**
 * Does a task in a process of its own, which gets none of this one's environment. It is killed when it takes too long or too much
 * memory: what a hostile file does there stays there. Null where it was called off.
 */
export async function runTask<K extends Task['kind']>(
  task: Task & { kind: K },
  { bytes = new Uint8Array(), onStep = () => {}, signal, limits = LIMITS[task.kind] }: Options = {},
): Promise<Outcome<TaskResults[K], ImportFailure> | null> {
  if (signal?.aborted) return null;
  const child = startWorker(limits.megabytes);
  let cause: ImportFailure | 'called off' | null = null;
  const end = (why: typeof cause) => {
    cause ??= why;
    child.kill('SIGKILL');
  };
  const callOff = () => end('called off');
  const endWithApp = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', callOff, { once: true });
  process.once('exit', endWithApp);
  const timer = setTimeout(() => end(failure('time-out', limits.milliseconds / 1_000)), limits.milliseconds);
  const watch = setInterval(() => {
    void residentMegabytes(child.pid).then((size) => {
      if (size > 2 * limits.megabytes + EXTRA_MEGABYTES) end(failure('memory', limits.megabytes));
    });
  }, WATCH_MS);
  try {
    const { line, stderr } = await converse(child, task, bytes, onStep);
    if (cause === 'called off') return null;
    if (cause !== null) return refused(cause as ImportFailure);
    if (line?.kind === 'done') return done(line.value as TaskResults[K]);
    if (line?.kind === 'failed') return refused(line.failure);
    const isFull = /heap out of memory|Allocation failed|Array buffer allocation/i.test(stderr);
    if (!isFull) reportError('import: the worker ended without an answer', stderr.slice(0, STDERR_KEPT));
    return refused(isFull ? failure('memory', limits.megabytes) : failure('crashed'));
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal?.removeEventListener('abort', callOff);
    process.removeListener('exit', endWithApp);
    child.kill('SIGKILL');
  }
}

function startWorker(megabytes: number): ChildProcess {
  const root = process.cwd();
  const loader = pathToFileURL(path.join(/* turbopackIgnore: true */ root, 'node_modules/tsx/dist/loader.mjs')).href;
  const file = path.join(/* turbopackIgnore: true */ root, 'lib/server/import/worker/main.ts');
  const args = [
    `--max-old-space-size=${megabytes}`,
    '--disallow-code-generation-from-strings',
    '--conditions=react-server',
    '--import',
    loader,
    file,
  ];
  const env = {
    NODE_ENV: 'production',
    TSX_TSCONFIG_PATH: path.join(/* turbopackIgnore: true */ root, 'tsconfig.json'),
  };
  return spawn(process.execPath, args, { cwd: root, env: env as unknown as NodeJS.ProcessEnv, stdio: 'pipe' });
}

/** Sends the task, hears of its steps, and gives the last line with what was written to the error output. */
async function converse(child: ChildProcess, task: Task, bytes: Uint8Array, onStep: (step: ImportStep) => void) {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('the worker has no pipes');
  let errors = '';
  let last: WorkerLine | null = null;
  let read = 0;
  stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString('utf8')).slice(-4 * STDERR_KEPT)));
  stdout.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > LONGEST_LINE) child.kill('SIGKILL');
  });
  createInterface({ input: stdout }).on('line', (text) => {
    last = parseLine(text) ?? last;
    if (last?.kind === 'step') onStep(last.step);
  });
  stdin.on('error', () => {}); // a worker that died reads no more: its end says why
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  stdin.write(`${JSON.stringify(task)}\n`);
  stdin.end(bytes);
  await ended;
  return { line: last as WorkerLine | null, stderr: errors };
}

function parseLine(text: string): WorkerLine | null {
  try {
    return JSON.parse(text) as WorkerLine;
  } catch {
    return null;
  }
}

/** Memory that a process holds, buffers and pictures included; 0 where the system does not say. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return (Number(text.split(' ')[1] ?? 0) * PAGE_BYTES) / MEBIBYTE;
}
