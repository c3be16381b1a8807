/** What a composed sentence is read as: the kinds of its clauses in order, and of its first promise what is given. */
export type Reading = readonly [
  kinds: string,
  text: string,
  first?: { readonly parties?: string; readonly theme?: string; readonly due?: string },
];
