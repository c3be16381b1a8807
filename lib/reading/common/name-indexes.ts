import type { Party, PartyId, Theme, Vocabulary } from '@/lib/domain/vocabulary';
import { foldText } from './fold';
import { wordsIn } from './language-pack';
import { NameIndex } from './names';
import type { ReadingLanguage } from './reading-language';

/** The names of a process in one language, ready to be found. */
export interface NameIndexes {
  parties: NameIndex<Party>;
  themes: NameIndex<readonly Theme[]>;
  guarantors: readonly PartyId[];
  procedural: readonly string[];
}

/** Builds the indexes of a vocabulary for a language. Cheap beside reading, but worth keeping for many documents. */
export function buildNameIndexes(vocabulary: Vocabulary, language: ReadingLanguage): NameIndexes {
  const parties = new NameIndex<Party>(({ bases }) => bases);
  for (const party of vocabulary.parties) {
    const names = [...wordsIn(party.words, language.id), ...wordsIn(party.spokespeople, language.id)];
    for (const name of names)
      parties.add(
        keysOfName(name, (word) => language.nameBase(word)),
        party,
      );
  }
  return {
    parties,
    themes: themeIndex(vocabulary.themes, language),
    guarantors: vocabulary.parties.filter((p) => p.isGuarantor).map((p) => p.id),
    procedural: vocabulary.themes.filter((t) => t.isProcedural).map((t) => t.id),
  };
}

/** A phrase can belong to several themes: they share one entry. */
function themeIndex(themes: readonly Theme[], language: ReadingLanguage): NameIndex<readonly Theme[]> {
  const byPhrase = new Map<string, Theme[]>();
  for (const theme of themes) {
    for (const name of wordsIn(theme.words, language.id)) {
      const key = keysOfName(name, (word) => language.nameStem(word)).join(' ');
      const known = byPhrase.get(key);
      if (!known) byPhrase.set(key, [theme]);
      else if (!known.includes(theme)) known.push(theme);
    }
  }
  const index = new NameIndex<readonly Theme[]>(({ stems }) => stems);
  for (const [phrase, value] of byPhrase) index.add(phrase.split(' '), value);
  return index;
}

function keysOfName(name: string, keyOf: (word: string) => string): string[] {
  return foldText(name)
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map(keyOf);
}
