import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { typescript } from '../../bootstrap/typescript.mjs';

const LOOK_EVERY_MS = 20;

/** `child.ts FOLDER DOCUMENTS`: runs `read` over the folder in a process of its own and watches the most memory that it had. */
async function main([folder = '', documents]: readonly string[]) {
  const { args, env } = typescript('scripts/read.ts', [folder, '--json']);
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  let peakKb = 0;
  const began = performance.now();
  const watch = setInterval(() => (peakKb = Math.max(peakKb, peakOf(child.pid))), LOOK_EVERY_MS);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`read ended with ${String(code)}`);
  return {
    documents: Number(documents),
    seconds: (performance.now() - began) / 1000,
    peakMegabytes: peakKb / 1024,
  };
}

/** The most kilobytes that a process has had until now, as Linux counts them; 0 elsewhere. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

console.log(JSON.stringify(await main(process.argv.slice(2))));
