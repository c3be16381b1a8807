import { parseEnv } from '@/lib/server/env';

const url = 'postgresql://ahd:secret@127.0.0.1:5432/ahd';

test('a database address is enough', () => {
  expect(parseEnv({ DATABASE_URL: url })).toMatchObject({ DATABASE_URL: url, DATABASE_POOL: 10 });
});

test.each([
  [{}, 'DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://host/name' }, 'DATABASE_URL: must look like postgresql://user:password@host:5432/name'],
  [{ DATABASE_URL: url, DATABASE_POOL: '0' }, 'DATABASE_POOL'],
])('what is wrong in %j is named', (env, message) => {
  expect(() => parseEnv(env)).toThrow(message);
});
