/** The part of `edtf` that the tests use; the package ships no types. */
declare module 'edtf' {
  /** Reads an ISO 8601-2 value; `min` and `max` are the first and the last millisecond that it allows (UTC). */
  export default function edtf(value: string): { min: number; max: number };
}
