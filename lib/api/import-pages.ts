import type {
  ImportFailure,
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

/** One line of the list of imports. */
export interface ImportLine {
  id: string;
  name: string;
  media: Media;
  state: ImportState;
  step: ImportStep | null;
  failure: ImportFailure | null;
  revision: number;
  documentKey: string | null;
  by: string;
  /** The instant of the last change, ISO. */
  changedAt: string;
}

/** An import as its page shows it. */
export interface ImportView extends ImportLine {
  byteCount: number;
  goal: 'text' | 'preview';
  pages: readonly string[] | null;
  notices: readonly ImportNotice[];
  quality: TextQuality | null;
  metadata: ImportMetadata | null;
  proposed: Proposals | null;
  /** What keeps it from being read, judged by the server. */
  lacks: readonly ImportLack[];
  preview: ImportPreview | null;
  /** The preview is of this very revision, and nothing shown has changed since. */
  isPreviewCurrent: boolean;
  isWithdrawn: boolean;
}

export const importsAddress = '/api/v1/desk/imports';
export const importAddress = (id: string) => `${importsAddress}/${id}`;
export const importFilesAddress = (name: string) => `${importsAddress}/files?name=${encodeURIComponent(name)}`;
export const importPageAddress = (id: string, page: number) => `${importAddress(id)}/pages/${page}`;
export const importKeys = {
  list: ['imports'] as const,
  one: (id: string) => ['imports', id] as const,
};

/** Files that are sent in one go. */
export const MOST_FILES = 10;
/** How often what is on its way is asked after, in milliseconds. */
export const IMPORT_POLL_MS = 1_000;
/** True while something happens to an import without a person. */
export const isOnItsWay = (state: ImportState): boolean => state === 'queued' || state === 'running';
