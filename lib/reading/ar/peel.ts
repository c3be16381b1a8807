/** A word with some of its attached particles taken off. */
export interface Peeled {
  base: string;
  isJoined: boolean;
  prefix: string;
  isDefinite: boolean;
}

const PREPOSITIONS = 'بلك';

/** Every way to take و or ف, a preposition and the article off a folded word, the whole word first. */
export function peel(word: string): Peeled[] {
  const ways = peelPreposition(word, false);
  if ((word[0] === 'و' || word[0] === 'ف') && word.length > 2) ways.push(...peelPreposition(word.slice(1), true));
  return ways;
}

function peelPreposition(word: string, isJoined: boolean): Peeled[] {
  const ways = peelArticle(word, isJoined, '');
  const first = word[0] ?? '';
  if (word.length > 3 && word.startsWith('لل')) {
    ways.push({ base: word.slice(2), isJoined, prefix: 'ل', isDefinite: true });
    ways.push({ base: word.slice(1), isJoined, prefix: 'ل', isDefinite: true });
  } else if (word.length > 2 && PREPOSITIONS.includes(first)) {
    ways.push(...peelArticle(word.slice(1), isJoined, first));
  }
  return ways;
}

function peelArticle(word: string, isJoined: boolean, prefix: string): Peeled[] {
  const ways = [{ base: word, isJoined, prefix, isDefinite: false }];
  if (word.length > 3 && word.startsWith('ال')) {
    ways.push({ base: word.slice(2), isJoined, prefix, isDefinite: true });
  }
  return ways;
}
