/** The label of the field at a path: the word of the form, and the number of a list's row where it stands in one. */
export function labelOf(path: string): { key: LabelKey; n: number | null } {
  const parts = path.split('.');
  const n = Number(parts.find((part) => /^\d+$/.test(part)) ?? NaN);
  if (parts[0] === 'sources' && parts.length === 3) return { key: parts[2] === 'url' ? 'url' : 'publisher', n: n + 1 };
  const words = parts.filter((part) => !/^\d+$/.test(part) && part !== 'newParties');
  if (words[0] === 'series' && words.length > 1) words.shift();
  return { key: LABELS[words.slice(0, 2).join('.')] ?? LABELS[words[0] ?? ''] ?? 'title', n: null };
}

const LABELS: Record<string, LabelKey | undefined> = {
  'name.ar': 'nameAr',
  'name.en': 'nameEn',
  'title.ar': 'titleAr',
  'title.en': 'titleEn',
  'venue.ar': 'venueAr',
  'venue.en': 'venueEn',
  'place.ar': 'venueAr',
  'place.en': 'venueEn',
  'words.ar': 'wordsAr',
  'words.en': 'wordsEn',
  'spokespeople.ar': 'spokespeopleAr',
  'spokespeople.en': 'spokespeopleEn',
  'note.ar': 'noteAr',
  'note.en': 'noteEn',
  startOn: 'startOn',
  endOn: 'endOn',
  series: 'series',
  number: 'number',
  prefix: 'prefix',
  kind: 'eventKind',
  figures: 'figures',
  parties: 'parties',
  knownParties: 'parties',
  sources: 'sources',
};

export type LabelKey =
  | 'nameAr'
  | 'nameEn'
  | 'titleAr'
  | 'titleEn'
  | 'venueAr'
  | 'venueEn'
  | 'wordsAr'
  | 'wordsEn'
  | 'spokespeopleAr'
  | 'spokespeopleEn'
  | 'noteAr'
  | 'noteEn'
  | 'startOn'
  | 'endOn'
  | 'series'
  | 'number'
  | 'prefix'
  | 'eventKind'
  | 'figures'
  | 'parties'
  | 'sources'
  | 'url'
  | 'publisher'
  | 'title';
