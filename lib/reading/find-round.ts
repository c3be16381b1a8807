import type { Calendar, Round } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { findRoundIn } from './common/find-round';
import type { Folded } from './common/fold';
import { LANGUAGE_PACKS } from './languages';

/** The round that a text is about; null where it names none. */
export function findRound(
  folded: Folded,
  language: Language,
  vocabulary: Vocabulary,
  calendar: Calendar,
): Round | null {
  return findRoundIn(folded, LANGUAGE_PACKS[language], vocabulary, calendar);
}
