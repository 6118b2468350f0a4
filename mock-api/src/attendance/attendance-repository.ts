import { Attendance, type AttendanceChange, SessionAttendance } from '#contract/attendance';
import type { RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Database } from '../database.ts';

const ofAttendance = Object.keys(Attendance.properties) as (keyof Attendance)[];
type SessionFact = Exclude<keyof SessionAttendance, keyof Attendance>;
const ofSession = (Object.keys(SessionAttendance.properties) as (keyof SessionAttendance)[]).filter(
  (column): column is SessionFact => !ofAttendance.includes(column as keyof Attendance),
);

/** One person's place in one session, with the session's facts. */
export const readAttendance = (trx: Database, id: RecordId): Promise<SessionAttendance> =>
  trx
    .selectFrom('attendances')
    .innerJoin('sessions', 'sessions.id', 'attendances.sessionId')
    .select(ofAttendance.map((column) => `attendances.${column}` as const))
    .select(ofSession.map((column) => `sessions.${column}` as const))
    .where('attendances.id', '=', id)
    .executeTakeFirstOrThrow();

interface Write {
  readonly id: RecordId;
  /** The version that the writer saw. */
  readonly version: number;
  readonly change: AttendanceChange;
  readonly recordedBy: StaffId;
  readonly recordedAt: Instant;
}

/** Records attendance over the version that the writer saw. The writer holds the chart. */
export const changeAttendance = async (
  trx: Database,
  { id, version, change, recordedBy, recordedAt }: Write,
): Promise<void> => {
  await trx
    .updateTable('attendances')
    .set({ ...change, version: version + 1, recordedBy, recordedAt })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
};
