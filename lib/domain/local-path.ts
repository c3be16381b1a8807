const LOCAL = /^\/(ar|en)(\/[A-Za-z0-9/_%.-]*)?(\?[A-Za-z0-9=&_%.,-]*)?$/;

/** A path of this very site to go on to, or the fallback: an address that somebody else put there is never followed. */
export function toLocalPath(path: string | null | undefined, fallback: string): string {
  return path && LOCAL.test(path) && !path.includes('//') ? path : fallback;
}
