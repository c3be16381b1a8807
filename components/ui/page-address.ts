import type { CommitmentId, SourceClause } from '@/lib/domain/commitment';
import type { DocumentKey } from '@/lib/domain/document';
import type { Language } from '@/lib/domain/language';

/** Addresses of pages. They are permanent: what links to them must go on working. */
export function homeAddress(language: Language, query = ''): string {
  return `/${language}${query ? `?${query}` : ''}`;
}

export function commitmentPage(language: Language, id: CommitmentId): string {
  return `/${language}/commitments/${encodeURIComponent(id)}`;
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
