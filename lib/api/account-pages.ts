import type { IsoDay } from '@/lib/domain/iso-day';
import type { Role } from '@/lib/domain/permissions';

/** An account as an administrator sees it. */
export interface AccountView {
  id: string;
  name: string;
  email: string;
  role: Role;
  isDisabled: boolean;
  hasTwoFactor: boolean;
  revision: number;
}

export interface InvitationView {
  id: string;
  email: string;
  role: Role;
  expiresOn: IsoDay;
}

export interface AccountsPage {
  ownId: string;
  accounts: readonly AccountView[];
  invitations: readonly InvitationView[];
}

/** What a live link promises. `email` is null where its reader says theirs; `role` is null for a new password. */
export interface OpenLink {
  email: string | null;
  role: Role | null;
}
