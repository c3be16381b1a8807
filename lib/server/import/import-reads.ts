import 'server-only';
import { refused } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import { sessionOf, type Session } from '../accounts/session';
import { database } from '../database';
import { readImportFile } from '../db/import-runs';
import { toResponse } from '../http/write-route';
import { findImportView, listImports } from './import-pages';
import { runTask } from './worker/run-task';

interface Context {
  params: Promise<Record<string, string> | undefined>;
}

/** Pixels of a page's picture across: enough to read it beside its text. */
const PAGE_WIDTH = 1_100;
/** Pictures drawn at once: each takes a process of its own. */
const MOST_DRAWN = 2;
let drawn = 0;

const PRIVATE = { 'cache-control': 'private, no-store' };

/** Who asks, where they may see imports; else the refusal. */
async function mayImport(request: Request): Promise<Session | Response> {
  const session = await sessionOf(request.headers);
  const permission = can(session?.actor.role ?? null, 'document.import', null);
  if (!permission.ok || !session) return toResponse(refused({ code: permission.ok ? 'sign-in' : permission.error }));
  return session;
}

export async function listForDesk(request: Request): Promise<Response> {
  const session = await mayImport(request);
  if (session instanceof Response) return session;
  return Response.json(await listImports(session), { headers: PRIVATE });
}

export async function readForDesk(request: Request, { params }: Context): Promise<Response> {
  const session = await mayImport(request);
  if (session instanceof Response) return session;
  const view = await findImportView(session, (await params)?.id ?? '');
  return view ? Response.json(view, { headers: PRIVATE }) : toResponse(refused({ code: 'not-found' }));
}

/** A page of a PDF as a picture, drawn when it is asked for. */
export async function pageForDesk(request: Request, { params }: Context): Promise<Response> {
  const session = await mayImport(request);
  if (session instanceof Response) return session;
  const { id = '', page = '' } = (await params) ?? {};
  const view = await findImportView(session, id);
  const number = Number(page);
  if (view?.media !== 'pdf' || !Number.isInteger(number) || number < 1 || number > (view.pages?.length ?? 0))
    return toResponse(refused({ code: 'not-found' }));
  if (drawn >= MOST_DRAWN) return toResponse(refused({ code: 'too-many', seconds: 2 }));
  drawn++;
  try {
    const { bytes } = await readImportFile(database(), id);
    const made = await runTask({ kind: 'page', page: number, width: PAGE_WIDTH }, { bytes, signal: request.signal });
    if (!made?.ok) return toResponse(refused({ code: 'not-found' }));
    const headers = { 'content-type': 'image/png', 'cache-control': 'private, max-age=3600' };
    return new Response(Buffer.from(made.value.png, 'base64'), { headers });
  } finally {
    drawn--;
  }
}
