import { loadCorpus } from '../../../prisma/corpus.js';
import type { Language } from '../../../lib/domain/language';
import { randomOf } from '../random';

/** Letters of which new words are made, so that a long text meets new words as a real one does. */
const LETTERS: Readonly<Record<Language, string>> = { ar: 'بتثجحخدرزسشصضطعغفقكلمنهوي', en: 'abcdefghijklmnoprstuvwy' };
/** Of so many words one is new. */
const NEW_WORD_EVERY = 60;

/**
 * A text of `bytes` bytes in UTF-8: the corpus's paragraphs in an order drawn from the seed, with other numbers and with
 * new words among theirs.
 */
export function realText(language: Language, bytes: number, seed = 1): string {
  const random = randomOf(seed);
  const paragraphs = loadCorpus()
    .documents.filter((document) => document.language === language)
    .flatMap(({ text }) => text.split(/\n+/))
    .filter((paragraph) => paragraph.trim() !== '');
  const pieces: string[] = [];
  for (let size = 0; size < bytes;) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    const piece = varied(paragraph, language, random);
    pieces.push(piece);
    size += Buffer.byteLength(piece) + 2;
  }
  return pieces.join('\n\n');
}

function varied(paragraph: string, language: Language, random: () => number): string {
  const numbered = paragraph.replaceAll(/(?<![\d/.-])\d{1,2}(?![\d/.-])/g, () => String(1 + Math.floor(random() * 28)));
  return numbered.replaceAll(' ', () => (random() * NEW_WORD_EVERY < 1 ? ` ${newWord(language, random)} ` : ' '));
}

function newWord(language: Language, random: () => number): string {
  const letters = LETTERS[language];
  const length = 4 + Math.floor(random() * 5);
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join('');
}
