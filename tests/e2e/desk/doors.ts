import { readFileSync } from 'node:fs';
import { shippedFile } from './routes';
import type { Role } from '../../../lib/domain/permissions';

/** Somebody who comes to a door: of a role, or not signed in. */
export type Comer = Role | 'nobody';

/** Roles that may do most of the desk's work, those that review, and those who run it. */
const EDITORS: readonly Comer[] = ['editor', 'reviewer', 'administrator'];
const REVIEWERS: readonly Comer[] = ['reviewer', 'administrator'];
const ADMINISTRATORS: readonly Comer[] = ['administrator'];
const ACCOUNTS: readonly Comer[] = ['reader', ...EDITORS];
const ALL: readonly Comer[] = ['nobody', ...ACCOUNTS];

/** A way into the app that changes something or shows what is not public. */
export interface Door {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As its folder is called: `/api/v1/desk/imports/[id]`. */
  route: string;
  /** What stands in the address in the place of its variable parts. */
  params?: Record<string, string>;
  query?: string;
  /** Of the right shape, so that only who asks can be at fault; changes nothing where it is let in. */
  body?: unknown;
  /** Who is let in. */
  open: readonly Comer[];
}

/** An id of the right shape that nothing has. */
const NOTHING = '00000000-0000-0000-0000-000000000000';
/** A revision that nothing has reached: whoever is let in is told of a conflict, and nothing is written. */
const NEVER = 999_999;

const bilingual = { ar: 'لا شيء', en: 'Nothing' };
const noWords = { ar: [], en: [] };
const emptyContent = { status: null, holdsFrom: null, reason: { ar: '', en: '' }, answers: [], evidence: [] };
const metadata = {
  language: 'ar',
  round: null,
  kind: 'press',
  publisher: bilingual,
  title: bilingual,
  url: '',
  publishedOn: null,
};

const desk = (draftId: string): Door[] => [
  {
    method: 'PUT',
    route: '/api/v1/desk/catalogue',
    body: {
      processId: 'astana',
      revision: NEVER,
      isTrial: true,
      entry: { kind: 'process', value: { id: 'none', name: bilingual, words: noWords } },
    },
    open: EDITORS,
  },
  {
    method: 'DELETE',
    route: '/api/v1/desk/catalogue',
    body: { processId: 'astana', revision: NEVER, isTrial: true, kind: 'round', id: 'none' },
    open: EDITORS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/catalogue/processes',
    body: {
      name: bilingual,
      words: noWords,
      series: { prefix: 'N', name: bilingual },
      modelId: 'none',
      knownParties: [],
      newParties: [],
    },
    open: ADMINISTRATORS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/challenges/[id]/moves',
    params: { id: 'C999999' },
    body: { action: 'open', revision: NEVER },
    open: EDITORS,
  },
  {
    method: 'PUT',
    route: '/api/v1/desk/codings',
    body: { documentKey: 'none', revision: NEVER, edits: [] },
    open: EDITORS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/decisions/[id]/withdraw',
    params: { id: NOTHING },
    body: { reason: bilingual },
    open: REVIEWERS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/decisions/drafts',
    body: { commitmentId: 'none', supersedesId: null },
    open: EDITORS,
  },
  // the draft is the editor's: others may not write in it, and only those who review may publish or give it back
  {
    method: 'PUT',
    route: '/api/v1/desk/decisions/drafts/[id]',
    params: { id: draftId },
    body: { revision: NEVER, content: emptyContent },
    open: ['editor'],
  },
  ...(['submit', 'take-back', 'discard'] as const).map((action): Door => ({
    method: 'POST',
    route: '/api/v1/desk/decisions/drafts/[id]/moves',
    params: { id: draftId },
    body: { action, revision: NEVER },
    open: ['editor'],
  })),
  {
    method: 'POST',
    route: '/api/v1/desk/decisions/drafts/[id]/moves',
    params: { id: draftId },
    body: { action: 'publish', revision: NEVER },
    open: REVIEWERS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/decisions/drafts/[id]/moves',
    params: { id: draftId },
    body: { action: 'send-back', revision: NEVER, note: 'x' },
    open: REVIEWERS,
  },
  { method: 'GET', route: '/api/v1/desk/events', query: '?subject=commitment:none&since=0', open: EDITORS },
  { method: 'GET', route: '/api/v1/desk/imports', open: EDITORS },
  {
    method: 'POST',
    route: '/api/v1/desk/imports',
    // a text that is here already becomes no document
    body: { text: readFileSync(shippedFile('astana-08-communique.ar'), 'utf8') },
    open: EDITORS,
  },
  { method: 'POST', route: '/api/v1/desk/imports/files', query: '?name=', body: '', open: EDITORS },
  { method: 'GET', route: '/api/v1/desk/imports/[id]', params: { id: NOTHING }, open: EDITORS },
  {
    method: 'PUT',
    route: '/api/v1/desk/imports/[id]',
    params: { id: NOTHING },
    body: { revision: NEVER, metadata, pages: null },
    open: EDITORS,
  },
  ...(['cancel', 'retry', 'preview', 'discard', 'publish'] as const).map((action): Door => ({
    method: 'POST',
    route: '/api/v1/desk/imports/[id]/moves',
    params: { id: NOTHING },
    body: { action, revision: NEVER },
    open: EDITORS,
  })),
  ...(['withdraw', 'restore'] as const).map((action): Door => ({
    method: 'POST',
    route: '/api/v1/desk/imports/[id]/moves',
    params: { id: NOTHING },
    body: { action, revision: NEVER, reason: 'x' },
    open: REVIEWERS,
  })),
  { method: 'GET', route: '/api/v1/desk/imports/[id]/pages/[page]', params: { id: NOTHING, page: '1' }, open: EDITORS },
  {
    method: 'PUT',
    route: '/api/v1/desk/links',
    body: {
      commitmentId: 'none',
      target: { kind: 'round', roundId: 'none' },
      verdict: 'rejected',
      relation: null,
      revision: NEVER,
    },
    open: EDITORS,
  },
  {
    method: 'POST',
    route: '/api/v1/desk/log/[seq]/restore',
    params: { seq: String(NEVER) },
    body: { draft: null },
    open: EDITORS,
  },
  {
    method: 'PATCH',
    route: '/api/v1/desk/rules',
    body: { revision: NEVER, mayReviewOwn: false },
    open: ADMINISTRATORS,
  },
];

const accounts = (takenEmail: string): Door[] => [
  {
    method: 'POST',
    route: '/api/auth/invitations',
    // the address of somebody who has an account already is answered so, and nothing is made
    body: { email: takenEmail, role: 'reader' },
    open: ADMINISTRATORS,
  },
  { method: 'DELETE', route: '/api/auth/invitations/[id]', params: { id: 'none' }, body: {}, open: ADMINISTRATORS },
  {
    method: 'PATCH',
    route: '/api/auth/accounts/[id]',
    params: { id: 'none' },
    body: { revision: NEVER, role: 'administrator' },
    open: ADMINISTRATORS,
  },
  {
    method: 'POST',
    route: '/api/auth/accounts/[id]/sign-out',
    params: { id: 'none' },
    body: {},
    open: ADMINISTRATORS,
  },
];

/** Every door of the desk's interface, where roles count. */
export function roleDoors(draftId: string, takenEmail: string): Door[] {
  return [...desk(draftId), ...accounts(takenEmail)];
}

const password = { password: 'not the password' };

/** Doors that ask for an account of any role, and then for its password or a code. */
export const ACCOUNT_DOORS: readonly Door[] = [
  {
    method: 'POST',
    route: '/api/auth/password',
    body: { current: 'not the password', next: 'another password 2026' },
    open: ACCOUNTS,
  },
  { method: 'POST', route: '/api/auth/two-factor', body: password, open: ACCOUNTS },
  { method: 'DELETE', route: '/api/auth/two-factor', body: password, open: ACCOUNTS },
  { method: 'POST', route: '/api/auth/two-factor/confirm', body: { code: '000000' }, open: ACCOUNTS },
  { method: 'POST', route: '/api/auth/two-factor/recovery-codes', body: password, open: ACCOUNTS },
  { method: 'POST', route: '/api/auth/sign-out-everywhere', body: {}, open: ACCOUNTS },
];

/** Doors for those who are not signed in yet, or no more; tests of accounts go through them. */
export const OPEN_DOORS: readonly Pick<Door, 'method' | 'route' | 'open'>[] = [
  { method: 'POST', route: '/api/auth/sign-in', open: ALL },
  { method: 'POST', route: '/api/auth/second-factor', open: ALL },
  { method: 'POST', route: '/api/auth/join', open: ALL },
  { method: 'POST', route: '/api/auth/reset', open: ALL },
  { method: 'POST', route: '/api/auth/sign-out', open: ALL },
];

/** A page of the desk, by its folder, and who may see it. */
export interface DeskPage {
  route: string;
  /** With what is really there in the place of its variable parts. */
  path: string;
  open: readonly Comer[];
}

/** Every page of the desk. */
export function deskPages(draftId: string): DeskPage[] {
  const at = (route: string, open: readonly Comer[], path = route): DeskPage => ({ route, path, open });
  return [
    at('/desk', ACCOUNTS),
    at('/desk/account', ACCOUNTS),
    at('/desk/accounts', ADMINISTRATORS),
    at('/desk/challenges', EDITORS),
    at('/desk/challenges/[id]', EDITORS, '/desk/challenges/C999999'),
    at('/desk/commitments/[id]', EDITORS, '/desk/commitments/A8-3'),
    at('/desk/decisions', EDITORS),
    at('/desk/decisions/[id]', EDITORS, `/desk/decisions/${draftId}`),
    at('/desk/documents', EDITORS),
    at('/desk/documents/[key]', EDITORS, '/desk/documents/astana-08-communique.ar'),
    at('/desk/follow-ups', EDITORS),
    at('/desk/follow-ups/answer', EDITORS),
    at('/desk/follow-ups/promise', EDITORS, '/desk/follow-ups/promise?id=A8-3'),
    at('/desk/import', EDITORS),
    at('/desk/import/[id]', EDITORS, `/desk/import/${NOTHING}`),
    at('/desk/log', EDITORS),
    at('/desk/process', EDITORS),
    at('/desk/process/[kind]/[id]', EDITORS, '/desk/process/round/astana-08'),
    at('/desk/process/new', ADMINISTRATORS),
    at('/desk/restore/[seq]', EDITORS, `/desk/restore/${NEVER}`),
  ];
}
