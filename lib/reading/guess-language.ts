import type { Language } from '@/lib/domain/language';

/** The language of a text by the script that most of its letters are in; Arabic where neither prevails. */
export function guessLanguage(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > arabic ? 'en' : 'ar';
}
