import type { ImportFailure, ImportFailureCode } from '@/lib/domain/import';

/** Why a file gives no text, and where in it. */
export class ImportError extends Error {
  readonly failure: ImportFailure;

  constructor(code: ImportFailureCode, place: string | null = null, limit: number | null = null) {
    super(place === null ? code : `${code} at ${place}`);
    this.failure = { code, place, limit };
  }
}
