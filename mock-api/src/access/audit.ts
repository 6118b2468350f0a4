import { instantOfEpoch } from '#domain/time/instant';
import type { EpisodeId, PersonId, StaffId } from '#domain/ids';
import type { Role } from '#domain/access/role';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';

export interface AuditedAct {
  readonly staffId: StaffId | null;
  readonly role: Role | null;
  readonly action: string;
  readonly personId: PersonId | null;
  readonly episodeId: EpisodeId | null;
  readonly outcome: 'allowed' | 'refused';
  readonly requestId: string;
}

/** Adds who did what to whose data, in the transaction that does it: without a trace, no act. */
export const audit = async (trx: Database, act: AuditedAct, nowMs: number): Promise<void> => {
  const row = { id: newId(), at: instantOfEpoch(nowMs), ...act };
  await trx.insertInto('auditEvents').values(row).execute();
};
