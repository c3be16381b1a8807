/** How often something may be tried. */
export interface AttemptLimit {
  attempts: number;
  windowSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * What is counted, and by what. Sign-ins are counted thrice: by account and address together, which stops guessing without
 * letting a stranger lock somebody out from elsewhere; by account, far higher, against guessing from many addresses; by address,
 * against trying one password on many accounts. A code of an
 * app works once. Objections are counted by address, and all together against a flood from many.
 */
export const LIMITS = {
  'sign-in:account-address': { attempts: 8, windowSeconds: 15 * MINUTE },
  'sign-in:account': { attempts: 60, windowSeconds: HOUR },
  'sign-in:address': { attempts: 60, windowSeconds: 15 * MINUTE },
  'second-factor:address': { attempts: 30, windowSeconds: 15 * MINUTE },
  'second-factor:code': { attempts: 1, windowSeconds: 3 * MINUTE },
  'link:address': { attempts: 20, windowSeconds: 15 * MINUTE },
  'password:account': { attempts: 8, windowSeconds: 15 * MINUTE },
  'challenge:address': { attempts: 6, windowSeconds: HOUR },
  'challenge:all': { attempts: 120, windowSeconds: HOUR },
} as const satisfies Record<string, AttemptLimit>;
export type LimitName = keyof typeof LIMITS;
