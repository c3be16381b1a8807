/** Query parameters as Next hands them to a page. */
export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** The same as the URL standard's, with repeated names kept. */
export function toParams(raw: RawParams): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(raw))
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) params.append(name, each);
  return params;
}

/** The first value of a parameter; null where it is not there. */
export function firstParam(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
