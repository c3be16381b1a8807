import type { Relation } from '@/lib/domain/follow-up';
import type { DueDate } from '@/lib/domain/due-date';
import type { IsoDay } from '@/lib/domain/iso-day';

/** Whether something that began on a day keeps a promise or comes late: late is after its latest due day. Codebook, section 6. */
export function keptOn(due: DueDate | null, startOn: IsoDay): Extract<Relation, 'fulfils' | 'fulfils-late'> {
  return due?.latest && startOn > due.latest ? 'fulfils-late' : 'fulfils';
}
