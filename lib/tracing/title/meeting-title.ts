import type { Bilingual } from '@/lib/domain/language';
import type { Meeting } from '../meeting/meeting';
import type { Concept } from '../words/concept';

/** `الجولة 9`, `Round 9`: a meeting by the noun that its series' titles use; with its place where it has no number. */
export function meetingTitle(meeting: Meeting, concepts: ReadonlyMap<string, Concept>): Bilingual | null {
  const [id] = meeting.series.ownConcepts;
  const noun = id === undefined ? undefined : concepts.get(id)?.name;
  if (!noun) return null;
  const { ar, en } = noun;
  const english = en.charAt(0).toUpperCase() + en.slice(1);
  if (meeting.number !== null) return { ar: `ال${ar} ${meeting.number}`, en: `${english} ${meeting.number}` };
  const place = meeting.places.map((each) => concepts.get(`place:${each}`)?.name).find((name) => name !== undefined);
  return place
    ? { ar: `${ar} في ${place.ar}`, en: `${english} in ${place.en}` }
    : { ar: `${ar} مقبلة`, en: `Next ${en}` };
}
