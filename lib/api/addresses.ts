import type { CommitmentId } from '@/lib/domain/commitment';
import type { DocumentKey } from '@/lib/domain/document';

/** Where the JSON of this version of the interface lives. */
const API = '/api/v1';

export const boardAddress = `${API}/board`;

export const commitmentsAddress = `${API}/commitments`;

export function commitmentAddress(id: CommitmentId): string {
  return `${commitmentsAddress}/${encodeURIComponent(id)}`;
}

export function documentAddress(key: DocumentKey): string {
  return `${API}/documents/${encodeURIComponent(key)}`;
}
