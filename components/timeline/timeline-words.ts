'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Board } from '@/lib/domain/board';
import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { STATUSES } from '@/lib/domain/status';
import { formatDay, formatSpan } from '@/lib/i18n/format-day';
import { labeller, type LabelledThreads } from '@/lib/timeline/labelled-thread';
import type { QuarterCount } from '@/lib/timeline/quarters';
import type { Stop } from '@/lib/timeline/stops';
import type { Thread } from '@/lib/timeline/thread';
import type { ThreadTable } from '@/lib/timeline/thread-table';
import type { LaneBy } from '@/lib/timeline/view';

/** The words beside and behind the marks, in one language. */
export interface TimelineWords {
  /** Threads with their words; the same object for the same thread. */
  labelsOf: (threads: ThreadTable) => LabelledThreads;
  /** The lateness in words; null where nothing is late. */
  noteOf: (thread: Thread) => string | null;
  /** The end state in words, with the lateness where there is some. */
  stateOf: (thread: Thread) => string;
  /** Promise, state, due and answers in one line: the accessible name of a thread. */
  accountOf: (thread: Thread) => string;
  /** A place on a thread, as the arrow keys reach it. */
  stopOf: (stop: Stop, thread: Thread) => string;
  /** How many were promised in a quarter. */
  countOf: (quarter: QuarterCount) => string;
  laneNameOf: (key: string, laneBy: LaneBy) => string;
}

/** Sentences about threads and lanes of a board. */
export function useTimelineWords(board: Board, language: Language): TimelineWords {
  const t = useTranslations('timeline');
  const status = useTranslations('status');
  const relation = useTranslations('relation');
  return useMemo(() => {
    const rounds = new Map(board.rounds.map((round) => [round.id, round.title[language]]));
    const themes = new Map(board.themes.map((theme) => [theme.id, theme.name[language]]));
    const parties = new Map(board.parties.map((party) => [party.id, party.name[language]]));
    const joined = (names: readonly string[]) =>
      names.length < 2
        ? (names[0] ?? '')
        : t('listJoin', { first: names.slice(0, -1).join(language === 'ar' ? '، ' : ', '), last: names.at(-1) ?? '' });
    const noteOf = ({ late }: Thread) =>
      late === null ? null : t(late.isOverdue ? 'over' : 'late', { days: late.days });
    const labelsOf = labeller(({ commitment }) => commitment.title[language], noteOf);
    const stateOf = ({ late, status: end }: Thread) => {
      if (late === null || end === 'broken') return status(end);
      return t(late.isOverdue ? 'overdue' : 'keptLate', { days: late.days });
    };
    const dueOf = ({ due, isVague }: Thread) => {
      if (due)
        return t('due', {
          span: formatSpan({ startOn: fromDayNumber(due.from), endOn: fromDayNumber(due.to) }, language),
        });
      return t(isVague ? 'dueVague' : 'undated');
    };
    const answersOf = ({ answers }: Thread) =>
      answers.length === 0
        ? t('noAnswers')
        : t('answers', {
            list: answers
              .map((answer) => `${relation(answer.relation)} ${formatDay(fromDayNumber(answer.day), language)}`)
              .join(language === 'ar' ? '، ' : ', '),
          });
    const accounts = new WeakMap<Thread, string>();
    const accountOf = (thread: Thread) => {
      const known = accounts.get(thread);
      if (known !== undefined) return known;
      const { id, title, roundId, promisedOn } = thread.commitment;
      const promised = t('promisedAt', { round: rounds.get(roundId) ?? roundId, day: formatDay(promisedOn, language) });
      const account = `${id} ${title[language]}. ${stateOf(thread)}. ${[promised, dueOf(thread), answersOf(thread)].join('. ')}`;
      accounts.set(thread, account);
      return account;
    };
    const stopOf = (stop: Stop, thread: Thread) => {
      const day = formatDay(fromDayNumber(stop.day), language);
      if (stop.kind === 'answer') return t('stopAnswer', { relation: relation(stop.relation), day });
      if (stop.kind === 'silence') return t('stopSilence', { day });
      if (stop.kind === 'end') return t('stopEnd', { state: stateOf(thread), day });
      return t(stop.kind === 'due' ? 'stopDue' : 'stopPromise', { day });
    };
    const countOf = ({ promised, from }: QuarterCount) =>
      t('countTitle', { count: promised, day: formatDay(fromDayNumber(from), language) });
    const laneNameOf = (key: string, laneBy: LaneBy) => {
      if (laneBy === 'theme') return themes.get(key) ?? key;
      if (laneBy === 'round') return rounds.get(key) ?? key;
      if (laneBy === 'party') return joined(key.split('+').map((id) => parties.get(id) ?? id));
      const known = STATUSES.find((candidate) => candidate === key);
      return known ? status(known) : key;
    };
    return { labelsOf, noteOf, stateOf, accountOf, stopOf, countOf, laneNameOf };
  }, [board, language, t, status, relation]);
}
