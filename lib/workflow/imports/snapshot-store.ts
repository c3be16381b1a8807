import type { DocumentKey, DocumentReading } from '@/lib/domain/document';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LinkReview } from '@/lib/domain/link-review';
import type { PeopleCoding } from '../apply-codings';
import type { Catalogue } from '../catalogue';
import type { CorpusStore, StoredCommitment, StoredDocument } from '../corpus-store';
import type { DeskTitle } from '../find-title';

/** All that a process has, as plain values: it can be written as JSON. */
export interface Snapshot {
  catalogue: Catalogue;
  documents: StoredDocument[];
  readings: [DocumentKey, DocumentReading][];
  codings: [DocumentKey, PeopleCoding[]][];
  linkReviews: LinkReview[];
  titles: DeskTitle[];
  commitments: StoredCommitment[];
  decided: string[];
  followUps: FollowUp[];
}

/** Reads everything that a process has. Throws where there is no such process. */
export async function takeSnapshot(store: CorpusStore, processId: string): Promise<Snapshot> {
  const catalogue = await store.findCatalogue(processId);
  if (!catalogue) throw new Error(`there is no process ${processId}`);
  return {
    catalogue,
    documents: await store.listDocuments(processId),
    readings: [...(await store.listReadings(processId))],
    codings: [...(await store.listCodings(processId))],
    linkReviews: await store.listLinkReviews(processId),
    titles: await store.listTitles(),
    commitments: await store.listCommitments(processId),
    decided: [...(await store.listDecided(processId))],
    followUps: await store.listFollowUps(processId),
  };
}

const put = <T>(list: readonly T[], value: T, isSame: (other: T) => boolean): T[] => [
  ...list.filter((other) => !isSame(other)),
  value,
];

/** A store over a snapshot, which it changes and nothing else: what is tried out there is seen by nobody. */
export function snapshotStore(snapshot: Snapshot): CorpusStore {
  const startOf = (roundId: string) => snapshot.catalogue.rounds.find(({ id }) => id === roundId)?.startOn ?? '';
  const byRound = <T>(values: readonly T[], roundIdOf: (value: T) => string) =>
    [...values].sort((a, b) => startOf(roundIdOf(a)).localeCompare(startOf(roundIdOf(b))));
  const change = (part: Partial<Catalogue>) => (snapshot.catalogue = { ...snapshot.catalogue, ...part });
  return {
    findCatalogue: async (processId) => (snapshot.catalogue.process.id === processId ? snapshot.catalogue : null),
    saveProcess: async (process) => void change({ process }),
    saveSeries: async (_, series) => void change({ series }),
    saveParties: async (_, parties) => void change({ parties }),
    saveThemes: async (_, themes) => void change({ themes }),
    saveRounds: async (rounds) => {
      const ids = new Set(rounds.map(({ id }) => id));
      const all = [...snapshot.catalogue.rounds.filter(({ id }) => !ids.has(id)), ...rounds];
      change({ rounds: all.sort((a, b) => a.startOn.localeCompare(b.startOn) || (a.id < b.id ? -1 : 1)) });
    },
    saveEvents: async (_, events) => void change({ events }),
    listEdits: async () => [],
    listDocuments: async () => byRound(snapshot.documents, ({ document }) => document.roundId),
    listImportedTexts: async () => [],
    saveDocument: async (document, text) => {
      snapshot.documents = put(snapshot.documents, { document, text }, (d) => d.document.key === document.key);
    },
    listReadings: async () => new Map(snapshot.readings),
    saveReading: async (key, reading) => {
      snapshot.readings = put(snapshot.readings, [key, reading], ([other]) => other === key);
    },
    listCodings: async () => new Map(snapshot.codings),
    listLinkReviews: async () => snapshot.linkReviews,
    listTitles: async () => snapshot.titles,
    saveTitles: async (titles) => void (snapshot.titles = [...titles]),
    listCommitments: async () => snapshot.commitments,
    saveCommitments: async (commitments) => {
      const ids = new Set(commitments.map(({ id }) => id));
      const all = [...snapshot.commitments.filter(({ id }) => !ids.has(id)), ...commitments];
      snapshot.commitments = byRound(
        all.sort((a, b) => a.number - b.number),
        ({ roundId }) => roundId,
      );
    },
    listDecided: async () => new Set(snapshot.decided),
    listFollowUps: async () => snapshot.followUps,
    replaceFollowUps: async (_, followUps) => void (snapshot.followUps = [...followUps]),
  };
}
