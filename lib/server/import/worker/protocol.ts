import type {
  ImportFailure,
  ImportMetadata,
  ImportNotice,
  ImportStep,
  Media,
  Proposals,
  TextQuality,
} from '@/lib/domain/import';
import type { ImportPreview } from '@/lib/domain/import-preview';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { ProcessFacts } from '@/lib/import/propose-metadata';
import type { PreviewInput } from '@/lib/workflow/imports/preview-import';

/** What the worker process can be asked for; the file's bytes follow where there is one. */
export type Task =
  | { kind: 'text'; media: Media; facts: ProcessFacts; today: IsoDay }
  | { kind: 'preview'; input: PreviewInput }
  | { kind: 'page'; page: number; width: number };

export interface TaskResults {
  text: {
    pages: readonly string[];
    notices: readonly ImportNotice[];
    quality: TextQuality;
    metadata: ImportMetadata;
    proposed: Proposals;
  };
  preview: ImportPreview;
  page: { png: string };
}

/** A line that the worker process writes. */
export type WorkerLine =
  | { kind: 'step'; step: ImportStep }
  | { kind: 'failed'; failure: ImportFailure }
  | { kind: 'done'; value: TaskResults[keyof TaskResults] };
