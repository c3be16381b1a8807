import { endProcess } from './processes.mjs';

/**
 * npm sends SIGTERM to the shell between itself and this process, and the shell ends without passing it on: under npm, the end of
 * the parent is a signal to stop.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 300);
  timer.unref();
}

/** Thrown out of a step that was under way when a signal came. */
export class Stopped extends Error {}

/** Everything that has to be taken down, in the reverse order of its coming up; a signal asks for it. */
export class Shutdown {
  /** @type {(() => unknown)[]} */
  #steps = [];
  /** @type {Set<import('node:child_process').ChildProcess>} */
  #children = new Set();

  constructor() {
    /** Resolves with `signal` at Ctrl-C, SIGTERM or the closing of the terminal. */
    this.requested = new Promise((resolve) => {
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
        process.on(signal, () => resolve('signal'));
      if (process.env.npm_lifecycle_event) whenOrphaned(() => resolve('signal'));
    });
    // a closed pipe (as in `npm start | head`) must not end the launcher before it has stopped the database
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  }

  /** @param {() => unknown} step */
  add(step) {
    this.#steps.push(step);
  }

  /**
   * A child that is ended when the launcher stops before the child has.
   * @param {import('node:child_process').ChildProcess} child leader of a process group
   */
  track(child) {
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
  }

  /**
   * The result of a step, or `Stopped` as soon as a signal comes.
   * @template T
   * @param {Promise<T>} step
   * @returns {Promise<T>}
   */
  async guard(step) {
    const stopped = this.requested.then(() => {
      throw new Stopped();
    });
    stopped.catch(() => {});
    return Promise.race([step, stopped]);
  }

  async run() {
    for (const child of this.#children)
      if (child.pid)
        await endProcess(-child.pid, [
          ['SIGTERM', 5_000],
          ['SIGKILL', 5_000],
        ]);
    for (const step of this.#steps.splice(0).reverse()) await step();
  }
}
