import type { BoardLookup } from '@/lib/domain/board-lookup';
import type { Language } from '@/lib/domain/language';
import type { translatorOf } from '@/lib/i18n/translator';

/** Translates by full keys; on the server from `translatorOf`, in the browser from `useTranslations`. */
export type Translate = ReturnType<typeof translatorOf>;

/** What a component needs to speak: it then draws the same on the server and in the browser. */
export interface Words {
  language: Language;
  t: Translate;
}

/** Words, and the names that the board gives to its rounds, events, parties and themes. */
export interface BoardWords extends Words {
  lookup: BoardLookup;
}
