const MEBIBYTE = 1_048_576;

/** What one file may hold. Each limit has a refusal of its own, which names the file and the place. */
export const LIMITS = {
  bytes: 12 * MEBIBYTE,
  characters: 200_000,
  /** Of a PDF. */
  pages: 80,
  /** Of a .docx, which is an archive. */
  archiveEntries: 1_000,
  archiveBytes: 60 * MEBIBYTE,
  /** How many times larger than packed an entry may be; small entries are left alone. */
  archiveRatio: 200,
  archiveRatioFrom: MEBIBYTE,
  /** Elements of a web page. */
  elements: 20_000,
} as const;
