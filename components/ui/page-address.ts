import type { CommitmentId, SourceClause } from '@/lib/domain/commitment';
import type { DocumentKey } from '@/lib/domain/document';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';

/** Addresses of pages. They are permanent: what links to them must go on working. */
export function homeAddress(language: Language, query = ''): string {
  return `/${language}${query ? `?${query}` : ''}`;
}

/** @param asOf the day as of which it is told, where that is not today */
export function commitmentPage(language: Language, id: CommitmentId, asOf: IsoDay | null = null): string {
  return `/${language}/commitments/${encodeURIComponent(id)}${asOf ? `?asOf=${asOf}` : ''}`;
}

/** Two promises side by side; with only the first, or none, the page asks for the other. */
export function comparePage(language: Language, ids: readonly CommitmentId[], asOf: IsoDay | null = null): string {
  const params = new URLSearchParams(ids.map((id) => ['id', id]));
  if (asOf) params.set('asOf', asOf);
  return `/${language}/compare${params.size > 0 ? `?${params}` : ''}`;
}

export function documentPage(language: Language, key: DocumentKey): string {
  return `/${language}/documents/${encodeURIComponent(key)}`;
}

export function roundPage(language: Language, id: string): string {
  return `/${language}/rounds/${encodeURIComponent(id)}`;
}

/** The place of a clause in its document. */
export function clausePlace(language: Language, source: Pick<SourceClause, 'documentKey' | 'clauseId'>): string {
  return `${documentPage(language, source.documentKey)}#${anchorOf(source.clauseId)}`;
}

/** The clause's own part of an id that names its document too: `c7` of `astana-08-communique.ar#c7`. */
export function anchorOf(clauseId: string): string {
  return clauseId.slice(clauseId.lastIndexOf('#') + 1);
}
