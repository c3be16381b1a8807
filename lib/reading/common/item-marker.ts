/** The mark that begins an item, and its label where it has one. */
export interface ItemMarker {
  length: number;
  label: string | null;
}

const DIGITS = '[0-9٠-٩۰-۹]';
const AFTER_LABEL = '\\s?[-–—.):/ـ،]';
/** First, second … as they number paragraphs. */
const ORDINALS =
  'أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر|رابع عشر|خامس عشر';
const MARKERS: readonly RegExp[] = [
  /^([0-9٠-٩]{1,2}(?:\.[0-9٠-٩]{1,2})+)\.?(?=\s)/,
  new RegExp(`^[([]?(${DIGITS}{1,3})${AFTER_LABEL}+(?!${DIGITS})`, 'u'),
  /^[([]?([a-z]|[ivx]{1,4})[.)\]](?=\s)/iu,
  new RegExp(`^[([]?([أابتثجحخدذرزسشصضطظعغفقكلمنهوي]ـ?)\\s?[-–—.)/ـ](?=[\\s\\p{L}])`, 'u'),
  new RegExp(`^(${ORDINALS})\\s?[-–—:،.)](?=\\s)`, 'u'),
  /^(?:(?:Article|Paragraph|المادة|البند|الفقرة) ?\(?([0-9٠-٩]{1,3}|[\p{L}]{3,10})\)?) ?[-–—:.](?=\s)/iu,
  /^[•●▪◦‣○■□*·+➢►–—ـ-](?=\s?\S)/u,
];
const SILENT = /[\u064B-\u065F\u0670]/;
const LONGEST = 40;

/** Reads the mark at the beginning of a line: 1- (1) a) أ- أولاً: • –. Null where it begins no item. */
export function readMarker(line: string): ItemMarker | null {
  const head = line.slice(0, LONGEST);
  const plain = head.replaceAll(/[\u064B-\u065F\u0670]/g, '');
  for (const pattern of MARKERS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const length = sourceLength(line, match[0].length);
    const rest = line.slice(length);
    const blank = rest.length - rest.trimStart().length;
    return { length: length + blank, label: match[1]?.replace('ـ', '') ?? null };
  }
  return null;
}

/** Code units of the line that hold `count` units without their diacritics. */
function sourceLength(line: string, count: number): number {
  let at = 0;
  for (let seen = 0; at < line.length && (seen < count || SILENT.test(line.charAt(at))); at++) {
    if (!SILENT.test(line.charAt(at))) seen++;
  }
  return at;
}
