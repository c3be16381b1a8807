import type { ImportMetadata, ImportState } from '@/lib/domain/import';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Import, ImportChange, ImportRefusal, ImportStore } from './import-store';

/** What a person may do with an import before it is published, from which states, and what it becomes. */
const MOVES = {
  cancel: { from: ['queued', 'running'], to: 'cancelled' },
  retry: { from: ['failed', 'cancelled'], to: 'queued' },
  preview: { from: ['draft'], to: 'queued' },
  discard: { from: ['draft', 'failed', 'cancelled'], to: 'discarded' },
} as const satisfies Record<string, { from: readonly ImportState[]; to: ImportState }>;
export type ImportMove = keyof typeof MOVES;

const canMove = (state: ImportState, move: ImportMove): boolean =>
  (MOVES[move].from as readonly ImportState[]).includes(state);

interface At {
  id: string;
  revision: number;
}

const conflict = ({ revision, metadata, pages }: Import) =>
  refused({ code: 'conflict' as const, current: { revision, metadata, pages } });

/** Cancels, tries again, asks for the preview, or gives up. Only a giving up and a cancelling stand in the log: they end work. */
export async function moveImport(
  store: ImportStore,
  actor: Actor,
  { id, revision, move }: At & { move: ImportMove },
): Promise<Outcome<{ revision: number; state: ImportState }, ImportRefusal>> {
  const permission = can(actor.role, 'document.import', null);
  if (!permission.ok) return refused({ code: permission.error });
  const found = await store.findImport(id);
  if (!found) return refused({ code: 'not-found' });
  if (!canMove(found.state, move)) return refused({ code: 'illegal-move' });
  if (found.revision !== revision) return conflict(found);
  const { from, to } = MOVES[move];
  const goal = move === 'preview' ? 'preview' : move === 'retry' && found.pages === null ? 'text' : undefined;
  const change: ImportChange = { state: to, goal };
  if (!(await store.updateImport(id, { revision, states: from }, change))) return conflict(found);
  if (to === 'discarded' || to === 'cancelled') {
    const logged = { name: found.name, state: found.state, metadata: found.metadata as never };
    await store.record(actor, {
      action: `import.${move}`,
      subjectKind: 'import',
      subjectId: id,
      before: logged,
      after: { state: to },
    });
  }
  return done({ revision: revision + 1, state: to });
}

/** Saves what somebody typed: metadata, corrected pages, or both. Saves are not logged one by one: what is published is. */
export async function saveImport(
  store: ImportStore,
  actor: Actor,
  { id, revision, metadata, pages }: At & { metadata: ImportMetadata; pages: readonly string[] | null },
): Promise<Outcome<{ revision: number }, ImportRefusal>> {
  const permission = can(actor.role, 'document.import', null);
  if (!permission.ok) return refused({ code: permission.error });
  const found = await store.findImport(id);
  if (!found) return refused({ code: 'not-found' });
  if (found.state !== 'draft') return refused({ code: 'illegal-move' });
  const isSame = found.revision === revision && (pages === null || pages.length === found.pages?.length);
  const change = { metadata, ...(pages === null ? {} : { pages }) };
  if (!isSame || !(await store.updateImport(id, { revision, states: ['draft'] }, change)))
    return conflict((await store.findImport(id)) ?? found);
  return done({ revision: revision + 1 });
}
