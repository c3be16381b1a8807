import 'server-only';
import type { EntryKind } from '@/lib/domain/catalogue-entry';
import type { EntryStore } from '@/lib/workflow/catalogue-entry/entry-store';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';

/** What changing a catalogue needs, inside one transaction. */
export function entryStore(store: CorpusStore, db: Database, now: () => Date): EntryStore {
  return {
    ...store,
    ...auditRecorder(db, now),
    isIdTaken: async (kind, id) => (await countIds(db, kind, id)) > 0,
    isPrefixTaken: async (prefix) => (await db.series.count({ where: { prefix } })) > 0,
    isCodeTaken: async (code) => (await db.round.count({ where: { code } })) > 0,
    saveEdit: async (processId, { kind, id: subjectId, isAdded, revision }) => {
      const where = { processId_kind_subjectId: { processId, kind, subjectId } };
      await db.catalogueEdit.upsert({
        where,
        create: { processId, kind, subjectId, isAdded, revision },
        update: { revision },
      });
    },
    removeEdit: async (processId, kind, subjectId) => {
      await db.catalogueEdit.deleteMany({ where: { processId, kind, subjectId } });
    },
    isUsed: async (processId, kind, id) => (await countUses(db, processId, kind, id)) > 0,
    removeRound: async (id) => {
      await db.round.delete({ where: { id } });
    },
    removeEvent: async (id) => {
      await db.event.delete({ where: { id } });
    },
    removeSeries: async (id) => {
      await db.series.delete({ where: { id } });
    },
  };
}

function countIds(db: Database, kind: EntryKind, id: string): Promise<number> {
  const where = { id };
  switch (kind) {
    case 'process':
      return db.process.count({ where });
    case 'series':
      return db.series.count({ where });
    case 'round':
      return db.round.count({ where });
    case 'event':
      return db.event.count({ where });
    case 'party':
      return db.party.count({ where });
    case 'theme':
      return db.theme.count({ where });
  }
}

/** What would lose its footing: documents and promises of a round, and where people named a party or a theme. */
async function countUses(db: Database, processId: string, kind: EntryKind, id: string): Promise<number> {
  const ofProcess = { document: { round: { series: { processId } } } };
  switch (kind) {
    case 'series':
      return db.round.count({ where: { seriesId: id } });
    case 'round':
      return (
        (await db.document.count({ where: { roundId: id } })) +
        (await db.commitment.count({ where: { roundId: id } })) +
        (await db.linkReview.count({ where: { toRoundId: id } }))
      );
    case 'party':
      return (
        (await db.decisionAnswer.count({ where: { partyId: id } })) +
        (await db.codingParty.count({ where: { partyId: id, coding: ofProcess } })) +
        (await db.coding.count({ where: { speakerId: id, ...ofProcess } }))
      );
    case 'theme':
      return db.codingTheme.count({ where: { themeId: id, coding: ofProcess } });
    case 'event':
      return db.linkReview.count({ where: { toEventId: id } });
    case 'process':
      return 0;
  }
}
