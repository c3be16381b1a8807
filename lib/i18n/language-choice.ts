import { LANGUAGES, type Language } from '@/lib/domain/language';

/** Name of the cookie that remembers the language last read. */
export const LANGUAGE_COOKIE = 'ahd-language';

/** Request header in which proxy.ts hands the language of the path to pages that have no parameter for it. */
export const LANGUAGE_HEADER = 'x-ahd-language';

/** Shown where a browser asks for none of ours: the first process speaks Arabic. */
export const DEFAULT_LANGUAGE: Language = 'ar';

/** The language named by a path segment, a cookie or a query value; null where it is none of ours. */
export function toLanguage(text: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

/**
 * The language to show: the remembered one, else the one that `Accept-Language` ranks highest, else the default.
 * Order and weights as in RFC 9110, section 12.5.4; equal weights keep their order.
 */
export function chooseLanguage(remembered: string | undefined, acceptLanguage: string | null): Language {
  const known = toLanguage(remembered);
  if (known) return known;
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map(readPreference)
    .filter((preference) => preference.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranked) {
    const language = toLanguage(tag.split('-')[0]);
    if (language) return language;
  }
  return DEFAULT_LANGUAGE;
}

function readPreference(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
