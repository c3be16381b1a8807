/** The colours of the page as it is now, for a canvas, which knows no custom properties. */
export type Palette = (token: string) => string;

/** Reads tokens once each; ask again when the theme may have changed. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (token) => {
    const seen = known.get(token);
    if (seen !== undefined) return seen;
    const colour = style.getPropertyValue(`--${token}`).trim() || '#000';
    known.set(token, colour);
    return colour;
  };
}
