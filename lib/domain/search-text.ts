/** Letters that Arabic writers use for one another, and digits of both scripts. */
const SAME: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' };

/** Diacritics, tatweel, zero-width and direction marks. */
const SILENT = /[\u0610-\u061A\u064B-\u065F\u0670\u0640\u200B-\u200F\u2066-\u2069]/g;

/** The Arabic article, alone or after a particle (و ف ب ك), and its contraction with ل. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u;

/** What a search compares: Arabic spelling, case and digits made equal, marks taken out. No offsets are kept. */
export function toSearchText(text: string): string {
  return text
    .replace(SILENT, '')
    .replace(/[أإآٱىئؤة]/g, (letter) => SAME[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .toLowerCase();
}

/** The words of a query, without the article, so that المعتقلين also finds للمعتقلين. */
export function toSearchWords(query: string): string[] {
  return toSearchText(query)
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(ARTICLE, ''));
}
