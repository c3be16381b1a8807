import type { BoardWords } from '@/components/ui/words';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Standing } from '@/lib/domain/standing';
import { formatDay } from '@/lib/i18n/format-day';

/** How to cite a commitment: its name and id, its round and day, its status as of a day, and its permanent address. */
export function citationOf(
  { commitment, status }: Standing,
  asOf: IsoDay,
  address: string,
  board: Board,
  { t, language, lookup }: BoardWords,
): string {
  return t('commitment.citation', {
    title: commitment.title[language],
    id: commitment.id,
    round: lookup.rounds.get(commitment.roundId)?.title[language] ?? commitment.roundId,
    day: formatDay(commitment.promisedOn, language),
    site: t('site.name'),
    process: board.process.name[language],
    asOf: formatDay(asOf, language),
    status: t(`status.${status}`),
    address,
  });
}
