/** Writes what went wrong to the server's own log. Nothing of it reaches a browser. */
export function reportError(what: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${what}: ${text}\n`);
}
