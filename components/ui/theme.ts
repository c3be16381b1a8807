/** Colours chosen by the reader; without a choice the system's hold. */
export type Theme = 'light' | 'dark';

export const THEME_COOKIE = 'ahd-theme';

/** The theme that a cookie or form names; null where it names none. */
export function toTheme(text: string | null | undefined): Theme | null {
  return text === 'light' || text === 'dark' ? text : null;
}
