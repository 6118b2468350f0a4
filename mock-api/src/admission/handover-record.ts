import { Handover, HandoverDraft } from '#contract/handover';
import { handoverFaults } from '#domain/admission/handover';
import type { Recording } from '#domain/chart/recording';
import type { EpisodeId } from '#domain/ids';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { recordKind } from '../recording/record-kind.ts';

const assign = async (
  trx: Database,
  episodeId: EpisodeId,
  { role, toStaffId }: Handover,
): Promise<void> => {
  const change = role === 'therapist' ? { therapistId: toStaffId } : { caseManagerId: toStaffId };
  await trx
    .updateTable('episodes')
    .set((row) => ({ ...change, version: row('version', '+', 1) }))
    .where('id', '=', episodeId)
    .execute();
};

const nameOf = async (trx: Database, id: Handover['fromStaffId']): Promise<string> => {
  if (id === null) return 'nobody';
  const row = await trx
    .selectFrom('staff')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.name;
};

/** A change of therapist is an event of its own: a marker asks to speak about it. */
const tellOfChange = async (
  trx: Database,
  { on, fromStaffId, toStaffId }: Handover,
  { record, now, by }: Recording,
): Promise<void> => {
  const { id: episodeId, personId } = record.episode;
  const [from, to] = [await nameOf(trx, fromStaffId), await nameOf(trx, toStaffId)];
  await trx
    .insertInto('circumstanceChanges')
    .values({
      id: newId(),
      version: 1,
      recordedAt: now,
      recordedBy: by,
      enteredInErrorAt: null,
      enteredInErrorReason: null,
      personId,
      episodeId,
      kind: 'therapist-change',
      on,
      summary: `${from} handed over to ${to}`,
      planAcceptedOn: null,
      discussedOn: null,
    })
    .execute();
};

/** The first contact is where the change was spoken about. */
const tellOfContact = async (
  trx: Database,
  { on, firstContactOn }: Handover,
  { record }: Recording,
): Promise<void> => {
  await trx
    .updateTable('circumstanceChanges')
    .set((row) => ({ discussedOn: firstContactOn, version: row('version', '+', 1) }))
    .where('episodeId', '=', record.episode.id)
    .where('kind', '=', 'therapist-change')
    .where('on', '=', on)
    .where('discussedOn', 'is', null)
    .execute();
};

/** Somebody else takes over as therapist or case manager. */
export const handoverRecord = recordKind({
  path: 'handovers',
  noun: 'hand-over',
  area: 'admission',
  action: 'handover.change',
  list: 'handovers',
  table: 'handovers',
  row: Handover,
  draft: HandoverDraft,
  faults: handoverFaults,
  filled: ({ role }, { record, before }) => {
    if (before !== null) return {};
    const { therapistId, caseManagerId } = record.episode;
    return { fromStaffId: role === 'therapist' ? therapistId : caseManagerId };
  },
  closed: ({ firstContactOn }, change) =>
    firstContactOn !== null && change === 'correct'
      ? 'The first contact is recorded. Record a new hand-over.'
      : null,
  alsoWrites: async (trx, row, recording) => {
    const isTherapist = row.role === 'therapist';
    if (recording.before === null) {
      await assign(trx, recording.record.episode.id, row);
      if (isTherapist) await tellOfChange(trx, row, recording);
    }
    if (row.firstContactOn !== null && isTherapist) await tellOfContact(trx, row, recording);
  },
});
