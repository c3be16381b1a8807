import type { Language } from '@/lib/domain/language';

/** BCP 47 tags for number and plural rules. Digits are 0-9 in both languages, as in the sources. */
export const LOCALE_TAGS: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en' };
