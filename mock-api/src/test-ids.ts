import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';

const uuid = <Id extends string>(n: number): Id =>
  `01900000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;

/** Who and what is in the test clinic. */
export const ids = {
  north: uuid<SiteId>(1),
  south: uuid<SiteId>(2),
  therapist: uuid<StaffId>(11),
  otherTherapist: uuid<StaffId>(12),
  caseManager: uuid<StaffId>(13),
  supervisor: uuid<StaffId>(14),
  southSupervisor: uuid<StaffId>(15),
  administrator: uuid<StaffId>(16),
  person: uuid<PersonId>(21),
  episode: uuid<EpisodeId>(31),
  session: uuid<RecordId>(41),
  futureSession: uuid<RecordId>(42),
  attendance: uuid<RecordId>(51),
  futureAttendance: uuid<RecordId>(52),
  note: uuid<RecordId>(61),
  unknown: uuid<RecordId>(99),
} as const;
