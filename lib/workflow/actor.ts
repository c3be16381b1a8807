import type { Role } from '@/lib/domain/permissions';

/** Who acts. `id` is null where no account does: the command line, or somebody who follows a link. */
export interface Actor {
  id: string | null;
  name: string;
  role: Role;
}

/** A person at the machine's own command line may do everything; the log names them so. */
export const COMMAND_LINE: Actor = { id: null, name: 'command line', role: 'administrator' };
