import { rmSync } from 'node:fs';

export default async function stopTestDatabase() {
  const { server, home } = globalThis.testDatabase;
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
