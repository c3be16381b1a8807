/** Lower-case words joined by hyphens, as ids are written: `Ankara Summit (2022)` gives `ankara-summit-2022`. Empty where nothing is left. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
