import { readdirSync, readFileSync } from 'node:fs';

/** Processor milliseconds of a process's main thread, as Linux counts them; null on other systems. A busy machine does not stretch them. */
export function mainThreadMs(pid: number): number | null {
  try {
    const [nanoseconds = '0'] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}

/** Processor milliseconds of all threads of a process. */
export function allThreadsMs(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
      const [nanoseconds = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
      return sum + Number(nanoseconds) / 1e6;
    }, 0);
  } catch {
    return 0;
  }
}
