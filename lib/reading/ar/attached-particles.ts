import type { WrittenForm } from '../common/dates/lexicon';

/** "and", "so", "by", "for", "as", alone and after "and" or "so": written as one word with what follows. */
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
const ARTICLE = 'ال';

/** The spellings of a folded Arabic word with the particles that can be attached to it; "ل" swallows the article's alef. */
export function withAttachedParticles(word: string): WrittenForm[] {
  const plain: WrittenForm = { spelling: word, particleLength: 0, hasAnd: false };
  if (word.length < 2) return [plain];
  const forms = PARTICLES.map((particle) => withParticle(word, particle));
  return [plain, ...forms];
}

/** As `withAttachedParticles`, but only with "and": for words that a particle makes into another everyday word. */
export function withAttachedAnd(word: string): WrittenForm[] {
  return [{ spelling: word, particleLength: 0, hasAnd: false }, withParticle(word, 'و')];
}

function withParticle(word: string, particle: string): WrittenForm {
  const hasAnd = particle.startsWith('و');
  if (particle.endsWith('ل') && word.startsWith(ARTICLE)) {
    return { spelling: `${particle}${word.slice(1)}`, particleLength: particle.length, hasAnd };
  }
  return { spelling: `${particle}${word}`, particleLength: particle.length, hasAnd };
}

/** A set of folded words with and without the article, and with every attached particle. */
export function wordForms(...words: string[]): Set<string> {
  const bases = words.flatMap((word) => [word, `${ARTICLE}${word}`]);
  return new Set(bases.flatMap((word) => withAttachedParticles(word).map(({ spelling }) => spelling)));
}
