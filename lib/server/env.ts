import 'server-only';
import { z } from 'zod';

const schema = z.object({
  /** A PostgreSQL 14 or newer; the launcher sets it to the built-in one where it is not given. */
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must look like postgresql://user:password@host:5432/name',
  }),
  /** Connections to the database at once. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** The address under which people see the site, where it is not http://localhost with the port. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must look like https://example.org' }).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Signs cookies and encrypts second factors; the same for all instances. Made and kept in .data where it is not given. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
});

export type Env = z.infer<typeof schema>;

/** The environment, parsed; throws an Error that names the first variable that is wrong. */
export function parseEnv(env: Record<string, string | undefined>): Env {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'is wrong'}`);
}

let parsed: Env | null = null;

/** The environment of this process, parsed once, when it is first needed: a build needs none. */
export const env = (): Env => (parsed ??= parseEnv(process.env));
