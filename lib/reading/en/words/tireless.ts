/** Who will not do these goes on: will not relent, rest, waver. */
export const TIRELESS: ReadonlySet<string> = new Set(
  (
    'relent rest waver flinch flag slacken tire falter weaken pause desist cease stop let give spare shrink ' +
    'abandon hesitate'
  ).split(' '),
);
