import { ROOT } from '../bootstrap/paths.mjs';
import { run } from '../bootstrap/processes.mjs';

/**
 * A check that passes or fails as a whole: a Node program of the packages, its output shown.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {import('./run-all.mjs').Part}
 */
export const commandPart = (name, args) => ({
  name,
  run: async ({ shutdown }) => {
    const onStart = (child) => shutdown.track(child);
    const { code } = await run(process.execPath, args, { cwd: ROOT, show: true, onStart, detached: true });
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  },
});
