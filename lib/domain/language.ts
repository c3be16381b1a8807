/** The languages of the interface and of the texts that can be read. */
export type Language = 'ar' | 'en';

export const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** A name in every language of the interface. */
export type Bilingual = Record<Language, string>;
