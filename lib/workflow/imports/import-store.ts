import type { Catalogue } from '../catalogue';
import type { CorpusStore } from '../corpus-store';
import type { Recorder } from '../audit/change';
import type { RoundId } from '@/lib/domain/calendar';
import type { DocumentKey } from '@/lib/domain/document';
import type {
  ImportFailure,
  ImportGoal,
  ImportLack,
  ImportMetadata,
  ImportNotice,
  ImportState,
  ImportStep,
  Media,
  Proposals,
  TextQuality,
} from '@/lib/domain/import';
import type { ImportPreview } from '@/lib/domain/import-preview';
import type { PermissionRefusal } from '@/lib/domain/permissions';

/** A text that was sent to the desk, and what became of it. */
export interface Import {
  id: string;
  accountId: string;
  name: string;
  media: Media;
  byteCount: number;
  state: ImportState;
  goal: ImportGoal;
  /** What the run is at, or was at when it ended. */
  step: ImportStep | null;
  attempts: number;
  failure: ImportFailure | null;
  /** Null until the text was extracted. */
  pages: readonly string[] | null;
  notices: readonly ImportNotice[];
  quality: TextQuality | null;
  metadata: ImportMetadata | null;
  proposed: Proposals | null;
  /** Counts what people changed. */
  revision: number;
  preview: ImportPreview | null;
  /** The revision and the state of the shown data that the preview is of. */
  previewRevision: number | null;
  previewDataRevision: bigint | null;
  documentKey: DocumentKey | null;
  /** The document of a published import was taken back. */
  isWithdrawn: boolean;
}

/** A file as it is sent. */
export interface NewImport {
  accountId: string;
  name: string;
  media: Media;
  sourceSha256: string;
  bytes: Uint8Array;
}

export type ImportRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | {
      code: 'conflict';
      current: { revision: number; metadata: ImportMetadata | null; pages: readonly string[] | null };
    }
  | { code: 'illegal-move' }
  | { code: 'import-lacks'; lacks: readonly ImportLack[] }
  | { code: 'preview-old' }
  | { code: 'duplicate'; documentKey: DocumentKey }
  | { code: 'too-many-imports'; limit: number }
  | { code: 'in-use' };

/** A change that people make to an import: it counts the revision up. */
export interface ImportChange {
  state?: ImportState;
  goal?: ImportGoal;
  metadata?: ImportMetadata;
  pages?: readonly string[];
  documentKey?: DocumentKey;
}

/** What the use cases of imports need of the database; all of it in one transaction. */
export interface ImportStore extends Recorder {
  findImport(id: string): Promise<Import | null>;
  /** The open import of the same bytes by the same account. */
  findOpenImport(accountId: string, sourceSha256: string): Promise<Import | null>;
  /** Gives the import, or null where another transaction has just made the same one. */
  insertImport(created: NewImport): Promise<Import | null>;
  countOpenImports(accountId: string): Promise<number>;
  /** Writes only where the revision and the state are still those given; false means that somebody else was first. */
  updateImport(
    id: string,
    at: { revision: number; states: readonly ImportState[] },
    change: ImportChange,
  ): Promise<boolean>;
  /** A document, shown or withdrawn, with these words: white space makes no difference. */
  findDocumentByText(text: string): Promise<DocumentKey | null>;
  readDataRevision(): Promise<bigint>;
  /** The process that imports go to. */
  findProcessCatalogue(): Promise<Catalogue | null>;
  /** Keeps in mind that the desk added a round: a data set leaves it alone. */
  noteAddedRound(processId: string, roundId: RoundId): Promise<void>;
  /** Decisions in force on its promises alone, or evidence that quotes it: what would lose its ground. */
  isDocumentInUse(key: DocumentKey): Promise<boolean>;
  /** Hides a document from everything that is shown, or shows it again. */
  setWithdrawn(key: DocumentKey, at: Date | null): Promise<void>;
}

/** The corpus and the imports in one transaction. */
export type PublishingStore = ImportStore & { corpus: CorpusStore };
