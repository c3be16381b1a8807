import type { BoardWords } from '@/components/ui/words';
import type { StatusReason } from '@/lib/domain/status-reason';
import { daysBetween } from '@/lib/domain/iso-day';
import { formatDay } from '@/lib/i18n/format-day';
import { targetName } from './target-name';

/** One sentence, made from the row of the rules that decided: why a commitment has its status. */
export function whyStatus(reason: StatusReason, words: BoardWords): string {
  const { t, language } = words;
  const { status, decision, answer, latest, silentOn } = reason;
  if (decision)
    return t('why.decision', { day: formatDay(decision.holdsFrom, language), reason: decision.reason[language] });
  const said = answer
    ? { answer: targetName(answer, words), day: formatDay(answer.answeredOn, language) }
    : { answer: '', day: '' };
  const last = latest ? formatDay(latest, language) : '';
  switch (status) {
    case 'fulfilled':
      return t(latest ? 'why.fulfilled' : 'why.fulfilledUndated', said);
    case 'fulfilled-late': {
      const days = answer && latest ? daysBetween(latest, answer.answeredOn) : 0;
      return t('why.fulfilled-late', { ...said, late: t('why.later', { days }), latest: last });
    }
    case 'in-progress':
    case 'reiterated':
    case 'stalled':
      return t(`why.${status}`, said);
    case 'overdue':
    case 'upcoming':
      return t(`why.${status}`, { latest: last });
    case 'dropped':
      return t('why.dropped', { count: silentOn.length });
    case 'open':
      return t('why.open');
    case 'partly-fulfilled':
    case 'broken':
      // Only an editor gives these two, and a decision was looked at first.
      return t(`status.${status}`);
  }
}
