import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { typescript } from '../bootstrap/typescript.mjs';

const LARGEST_ANSWER = 1_000_000;

/** Runs a TypeScript file in a process of its own, so that its memory and its time are its own, and reads its JSON. */
export async function runChild<T>(file: string, args: readonly string[]): Promise<T> {
  const { args: all, env } = typescript(file, args);
  const { stdout } = await promisify(execFile)(process.execPath, all, { env, maxBuffer: LARGEST_ANSWER });
  return JSON.parse(stdout) as T;
}
