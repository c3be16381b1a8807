import 'server-only';
import type { Board } from '@/lib/domain/board';
import { lookupOf } from '@/lib/domain/board-lookup';
import type { Language } from '@/lib/domain/language';
import { DEFAULT_LANGUAGE, toLanguage } from '@/lib/i18n/language-choice';
import { translatorOf } from '@/lib/i18n/translator';
import { getBoard } from './board';

/** What every page starts from: the language of its path, the board, and the words for both. */
export async function openPage(params: Promise<{ locale: string }>): Promise<{
  language: Language;
  board: Board;
  words: { language: Language; t: ReturnType<typeof translatorOf>; lookup: ReturnType<typeof lookupOf> };
}> {
  const language = toLanguage((await params).locale) ?? DEFAULT_LANGUAGE;
  const board = await getBoard();
  return { language, board, words: { language, t: translatorOf(language), lookup: lookupOf(board) } };
}
