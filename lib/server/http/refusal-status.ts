import 'server-only';

/** Why a write was refused; more fields say what the person needs to go on. */
export type Refusal = { code: 'too-many'; seconds: number } | { code: Exclude<RefusalCode, 'too-many'> };

const STATUS = {
  'sign-in': 401,
  wrong: 401,
  'wrong-code': 401,
  'wrong-password': 403,
  foreign: 403,
  role: 403,
  'not-author': 403,
  'own-work': 403,
  'own-account': 403,
  'not-found': 404,
  'dead-link': 410,
  conflict: 409,
  'illegal-move': 409,
  'email-taken': 409,
  'last-administrator': 409,
  'quote-changed': 409,
  'same-day': 409,
  superseded: 409,
  'in-use': 409,
  shipped: 409,
  'not-later': 422,
  duplicate: 409,
  'preview-old': 409,
  'too-many-imports': 409,
  'import-lacks': 422,
  'file-name': 422,
  'unknown-type': 415,
  'empty-file': 422,
  'too-large': 413,
  'not-json': 415,
  invalid: 422,
  'email-needed': 422,
  incomplete: 422,
  'too-many': 429,
} as const;
export type RefusalCode = keyof typeof STATUS;

/** The HTTP status of a refusal. */
export function statusOfRefusal(code: RefusalCode): number {
  return STATUS[code];
}
