import type { FollowUp } from '@/lib/domain/follow-up';
import type { DaySpan } from '@/lib/domain/iso-day';
import type { BoardWords } from '@/components/ui/words';

/** What answered: the round, the event, or the round in whose text the answering clause stands. */
function answeringMeeting({ to }: FollowUp, lookup: BoardWords['lookup']) {
  return to.kind === 'event' ? lookup.events.get(to.eventId) : lookup.rounds.get(to.roundId);
}

/** The name of what answered. */
export function targetName(followUp: FollowUp, { lookup, language }: BoardWords): string {
  return answeringMeeting(followUp, lookup)?.title[language] ?? '';
}

/** The days of the round or event that answered; for a clause the day on which it was known. */
export function targetSpan(followUp: FollowUp, { lookup }: BoardWords): DaySpan {
  const meeting = followUp.to.kind === 'clause' ? undefined : answeringMeeting(followUp, lookup);
  return meeting ?? { startOn: followUp.answeredOn, endOn: followUp.answeredOn };
}
