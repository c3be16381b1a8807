import type { Language } from '@/lib/domain/language';

/** What a statement of the parties, or a report about it, begins with. */
export const KIND_WORDS: Readonly<Record<Language, { statement: RegExp; report: RegExp }>> = {
  ar: {
    statement: /(?:البيان|بيان)\s+(?:ال)?(?:مشترك|ختامي|ثلاثي)|البيان\s+الصادر|نص\s+البيان/u,
    report: /(?:^|\s)(?:أفاد|أفادت|ذكرت|نقلت|قال|قالت|أكد|أعلن|أعلنت)\s|\(?وكالة\s|\/سانا\/|- ?رويترز/u,
  },
  en: {
    statement: /joint (?:statement|declaration)|final (?:statement|communiqu[eé])|communiqu[eé]/iu,
    report: /\b(?:reports?|reported|said|told reporters|according to)\b|news agency|\((?:Reuters|AFP|AP|TASS)\)/iu,
  },
};

/** A line that names its source: المصدر: وكالة …, Source: …. The first group is the name. */
export const PUBLISHER_LINES: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:المصدر|الناشر|نقلا عن|نقلًا عن)\s*[:：]\s*([^\n]{2,80})$/mu,
  en: /^(?:source|publisher|published by)\s*:\s*([^\n]{2,80})$/imu,
};

/** What a text is called where it has no title in a language. */
export const STATEMENT_NAMES: Readonly<Record<Language, string>> = { ar: 'نص', en: 'Text' };
