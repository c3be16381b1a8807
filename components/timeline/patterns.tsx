/** Ids of the hatches of one drawing: every drawing on a page needs its own. */
export interface PatternIds {
  late: string;
  overdue: string;
  clip: string;
}

/** The ids for a drawing, from React's `useId`. */
export function patternIds(id: string): PatternIds {
  return { late: `${id}late`, overdue: `${id}over`, clip: `${id}clip` };
}

/** Late and overdue lean to different sides, so that they differ without colour. */
export function Patterns({ ids }: { ids: PatternIds }) {
  return (
    <>
      <pattern id={ids.late} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--paper)" />
        <rect width="2.4" height="5" fill="var(--late)" />
      </pattern>
      <pattern id={ids.overdue} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="5" height="5" fill="var(--paper)" />
        <rect width="2.6" height="5" fill="var(--overdue)" />
      </pattern>
    </>
  );
}
