/** Whoever closes the pipe early (`| head`) wants no more: the process ends, quietly. */
export function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
