import { z } from 'zod';

/** Text that a database and a log can hold: no NUL, no half of a surrogate pair. */
export const plainText = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), 'not plain text');
