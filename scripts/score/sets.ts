/** A labelled set of the project: files relative to the project's root. */
export interface SetSource {
  name: string;
  kind: 'documents' | 'sentences' | 'dates';
  labels: string;
  /** Folder of the documents' texts. */
  texts?: string;
  /** Not to be looked at by whoever writes rules: its differences are printed only when it is asked for by name. */
  isHeldOut?: boolean;
  /** What it is, for the table of the README. */
  what: string;
}

const GOLD = 'tests/fixtures/gold';
const OWN = 'tests/fixtures/own';

/** Every labelled set, in the order of the report. */
export const SETS: readonly SetSource[] = [
  {
    name: 'sources',
    kind: 'documents',
    labels: `${GOLD}/sources.json`,
    texts: 'prisma/corpus/documents',
    what: 'The corpus’s own communiqué and press reports',
  },
  {
    name: 'practice',
    kind: 'documents',
    labels: `${GOLD}/practice.json`,
    texts: `${GOLD}/practice`,
    what: 'Communiqués composed for practice',
  },
  {
    name: 'documents-dev',
    kind: 'documents',
    labels: `${OWN}/documents-dev.json`,
    texts: `${OWN}/documents`,
    what: 'Communiqués in other registers',
  },
  {
    name: 'documents-dev-2',
    kind: 'documents',
    labels: `${OWN}/documents-dev-2.json`,
    texts: `${OWN}/documents`,
    what: 'More communiqués in other registers',
  },
  {
    name: 'documents-dev-3',
    kind: 'documents',
    labels: `${OWN}/documents-dev-3.json`,
    texts: `${OWN}/documents`,
    what: 'Communiqués of agencies and joint statements',
  },
  {
    name: 'documents-dev-4',
    kind: 'documents',
    labels: `${OWN}/documents-dev-4.json`,
    texts: `${OWN}/documents`,
    what: 'Reports and statements of more newsrooms',
  },
  {
    name: 'documents-dev-5',
    kind: 'documents',
    labels: `${OWN}/documents-dev-5.json`,
    texts: `${OWN}/documents`,
    what: 'More communiqués of agencies and joint statements',
  },
  {
    name: 'documents-dev-6',
    kind: 'documents',
    labels: `${OWN}/documents-dev-6.json`,
    texts: `${OWN}/documents`,
    what: 'Communiqués of yet other registers',
  },
  {
    name: 'documents-dev-7',
    kind: 'documents',
    labels: `${OWN}/documents-dev-7.json`,
    texts: `${OWN}/documents`,
    what: 'Communiqués in the register of practice',
  },
  {
    name: 'documents-dev-8',
    kind: 'documents',
    labels: `${OWN}/documents-dev-8.json`,
    texts: `${OWN}/documents`,
    what: 'More communiqués in the register of practice',
  },
  {
    name: 'documents-held',
    kind: 'documents',
    labels: `${OWN}/documents-held.json`,
    texts: `${OWN}/documents`,
    isHeldOut: true,
    what: 'Communiqués in other registers, held out',
  },
  {
    name: 'documents-held-5',
    kind: 'documents',
    labels: `${OWN}/documents-held-5.json`,
    texts: `${OWN}/documents`,
    isHeldOut: true,
    what: 'Communiqués in the register of practice, held out',
  },
  {
    name: 'sentences-dev',
    kind: 'sentences',
    labels: `${OWN}/sentences-dev.json`,
    what: 'Sentences of other processes and newsrooms',
  },
  {
    name: 'sentences-held',
    kind: 'sentences',
    labels: `${OWN}/sentences-held.json`,
    isHeldOut: true,
    what: 'Sentences of other processes and newsrooms, held out',
  },
  { name: 'dates-ar', kind: 'dates', labels: `${GOLD}/dates-ar.jsonl`, what: 'Dates in Arabic sentences' },
  { name: 'dates-dev', kind: 'dates', labels: `${OWN}/dates-dev.jsonl`, what: 'Dates in other registers' },
  {
    name: 'dates-held',
    kind: 'dates',
    labels: `${OWN}/dates-held.jsonl`,
    isHeldOut: true,
    what: 'Dates in other registers, held out',
  },
  {
    name: 'dates-held-2',
    kind: 'dates',
    labels: `${OWN}/dates-held-2.jsonl`,
    isHeldOut: true,
    what: 'More dates in other registers, held out',
  },
];
