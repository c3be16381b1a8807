import 'server-only';
import { importMetadataSchema } from '@/lib/api/import-forms';
import { joinPages, lacksOf, type ImportStep, type Media } from '@/lib/domain/import';
import { MEDIA } from '@/lib/domain/import';
import type { Catalogue } from '@/lib/workflow/catalogue';
import { takeSnapshot } from '@/lib/workflow/imports/snapshot-store';
import { database } from '../database';
import { corpusStore } from '../db/corpus-store';
import { listDecisions } from '../db/decision-rows';
import { importStore } from '../db/import-store';
import {
  beat,
  claimImport,
  endAsDuplicate,
  endRun,
  failRun,
  keepText,
  readImportFile,
  type Claim,
} from '../db/import-runs';
import { oneOf } from '../db/values';
import { findFirstProcess } from '../db/read-board';
import { readRevision } from '../db/revision';
import { reportError } from '../report-error';
import { today } from '../today';
import { runTask } from './worker/run-task';

const BEAT_MS = 3_000;

const store = () =>
  importStore(
    database(),
    () => new Date(),
    (json) => importMetadataSchema.parse(json),
  );

/**
 * Does the work of an import that waits: its text, what is proposed of it, and the preview. Every write names the run, so that a
 * run that was cancelled or taken for dead writes nothing more. Nothing public is touched.
 */
export async function runImport(importId: string): Promise<void> {
  const claim = await claimImport(database(), importId);
  if (!claim) return;
  const calledOff = new AbortController();
  const live = async (step?: ImportStep) => {
    if (!(await beat(database(), claim, step))) calledOff.abort();
  };
  const beating = setInterval(() => void live().catch(() => {}), BEAT_MS);
  try {
    await work(claim, calledOff.signal, live);
  } catch (error) {
    reportError(`import ${importId}`, error);
    await failRun(database(), claim, { code: 'crashed', place: null, limit: null });
  } finally {
    clearInterval(beating);
  }
}

type Live = (step?: ImportStep) => Promise<void>;

async function work(claim: Claim, signal: AbortSignal, live: Live): Promise<void> {
  const onStep = (step: ImportStep) => void live(step).catch(() => {});
  const options = { signal, onStep };
  if (claim.goal === 'text') {
    const media = await extract(claim, options);
    if (media === null) return;
    // the words of a PDF are looked at beside their page before they are read
    if (media === 'pdf') return endRun(database(), claim, null);
  }
  await preview(claim, options);
}

interface Options {
  signal: AbortSignal;
  onStep: (step: ImportStep) => void;
}

/** Gives the file's kind where the text was had and is kept; null where the run is over. */
async function extract(claim: Claim, options: Options): Promise<Media | null> {
  const file = await readImportFile(database(), claim.importId);
  const media = oneOf(MEDIA, file.media, `import ${claim.importId}: media`);
  const { process, parties, themes, rounds, events, series } = await catalogue();
  const facts = { vocabulary: { process, parties, themes }, calendar: { rounds, events }, series };
  const found = await runTask({ kind: 'text', media, facts, today: today() }, { ...options, bytes: file.bytes });
  if (found === null) return null;
  if (!found.ok) {
    await failRun(database(), claim, found.error);
    return null;
  }
  if (!(await keepText(database(), claim, found.value))) return null;
  return media;
}

/** The preview, where the metadata are complete; else the import waits for a person. */
async function preview(claim: Claim, options: Options): Promise<void> {
  const found = await store().findImport(claim.importId);
  if (!found?.pages || !found.metadata) throw new Error(`import ${claim.importId} has no text`);
  const { metadata, revision } = found;
  const text = joinPages(found.pages);
  const known = await store().findDocumentByText(text);
  if (known !== null) return endAsDuplicate(database(), claim, known);
  if (lacksOf(metadata, text, (await catalogue()).rounds, today()).length > 0) return endRun(database(), claim, null);
  const { input, dataRevision } = await database().$transaction(
    async (db) => {
      const processId = (await findFirstProcess(db)) ?? '';
      const snapshot = await takeSnapshot(corpusStore(db), processId);
      const decisions = await listDecisions(db, processId);
      const added = { metadata, text };
      return { input: { snapshot, decisions, added, today: today() }, dataRevision: await readRevision(db) };
    },
    { isolationLevel: 'RepeatableRead', timeout: 30_000 },
  );
  const made = await runTask({ kind: 'preview', input }, options);
  if (made === null) return;
  if (made.ok) await endRun(database(), claim, { preview: made.value, revision, dataRevision });
  else await failRun(database(), claim, made.error);
}

async function catalogue(): Promise<Catalogue> {
  const found = await store().findProcessCatalogue();
  if (!found) throw new Error('the database holds no process');
  return found;
}
