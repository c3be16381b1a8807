import type { Language } from '@/lib/domain/language';
import { readDates } from '@/lib/reading/read-dates';
import type { LabelledDates, LabelledTexts } from './labelled';
import { loadDates, loadTexts } from './load-set';
import { measureClauses, type ClauseScore } from './measure-clauses';
import { measureDates, type DateScore } from './measure-dates';
import { measureFollowUps, type FollowUpScore } from './measure-follow-ups';
import { readTexts, type Knowledge } from './read-texts';
import type { SetSource } from './sets';

/** The score of one labelled set: of its clauses and links, or of its dates by language. */
export interface SetScore {
  set: SetSource;
  /** How large the set is, in words. */
  size: string;
  clauses?: ClauseScore;
  followUps?: FollowUpScore;
  dates?: { language: Language; size: string; score: DateScore }[];
}

/** Reads a labelled set with the reader as it stands and compares. `root` is the project's folder. */
export function scoreSet(root: string, set: SetSource, knowledge: Knowledge): SetScore {
  if (set.kind === 'dates') return scoreDates(set, loadDates(root, set));
  const labelled = loadTexts(root, set);
  const isTraced = set.kind === 'documents';
  const reading = readTexts(labelled.texts, knowledge, isTraced);
  return {
    set,
    size: sizeOfTexts(set, labelled),
    clauses: measureClauses(labelled.texts, reading.texts),
    ...(isTraced ? { followUps: measureFollowUps(labelled, reading) } : {}),
  };
}

function scoreDates(set: SetSource, cases: readonly LabelledDates[]): SetScore {
  const languages = (['ar', 'en'] as const).filter((language) => cases.some((c) => c.language === language));
  const dates = languages.map((language) => {
    const own = cases.filter((c) => c.language === language);
    const read = new Map(own.map(({ id, text, ref }) => [id, readDates(text, { language, day: ref })]));
    return { language, size: sizeOfDates(own), score: measureDates(own, read) };
  });
  return { set, size: sizeOfDates(cases), dates };
}

function sizeOfDates(cases: readonly LabelledDates[]): string {
  return `${cases.length} sentences, ${cases.reduce((sum, { expect }) => sum + expect.length, 0)} dates`;
}

function sizeOfTexts({ kind }: SetSource, { texts, followUps }: LabelledTexts): string {
  const items = texts.flatMap((text) => text.items).filter((item) => !item.optional);
  const promises = items.filter((item) => item.kind === 'commitment').length;
  const links = followUps.filter((link) => !link.optional).length;
  const clauses = `${texts.length} ${kind}, ${items.length} clauses, ${promises} promises`;
  return links > 0 ? `${clauses}, ${links} follow-ups` : clauses;
}
