/**
 * What a backup leaves out, and why. Accounts, with the hashes of their passwords and their encrypted second factors, are kept:
 * without them nobody could sign in to what was restored. What opens a door by itself, or is worth nothing tomorrow, is not.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  _prisma_migrations: 'made by the migrations, which datapackage.json names',
  sessions: 'everybody signs in again after a restore',
  verifications: 'steps of a sign-in that is under way',
  links: 'invitations and resets work once, and only where they were made',
  rate_limits: 'attempts of the last minutes',
};

/** Tables that triggers on the others write to: they are filled last, so that they end as they were. */
export const FILLED_LAST: readonly string[] = ['data_revision'];
