import type { ImportNotice } from '@/lib/domain/import';
import type { IsoDay } from '@/lib/domain/iso-day';

/** What a file says of itself, beside its text. */
export interface FileMetadata {
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedOn: IsoDay | null;
}

export const NO_METADATA: FileMetadata = { title: null, publisher: null, url: null, publishedOn: null };

/** The text of a file, page by page, as it stands there. */
export interface RawText {
  pages: readonly string[];
  notices: readonly ImportNotice[];
  metadata: FileMetadata;
}
