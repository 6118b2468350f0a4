import type { AbsenceBarrier, AttendanceStatus } from '#domain/attendance/session';

/** What can be recorded, in the order of a roster; the usual answer comes first. */
export const recordableStatuses = [
  'attended',
  'attended-late',
  'left-early',
  'no-show',
  'excused',
  'cancelled-timely',
  'cancelled-late',
  'program-cancelled',
] as const satisfies readonly AttendanceStatus[];

/** What a status is called while somebody records it. */
export const recordingWords: Record<AttendanceStatus, string> = {
  scheduled: 'Not recorded',
  attended: 'Present',
  'attended-late': 'Present, came late',
  'left-early': 'Present, left early',
  'no-show': 'Absent',
  excused: 'Excused',
  'cancelled-timely': 'Cancelled in time by the person',
  'cancelled-late': 'Cancelled late by the person',
  'program-cancelled': 'Cancelled by the program',
};

export const barrierWords: Record<AbsenceBarrier, string> = {
  transport: 'Transport',
  work: 'Work',
  illness: 'Illness',
  childcare: 'Childcare',
  'return-to-use': 'Return to use',
  legal: 'Legal matter',
  hospital: 'Hospital',
  bereavement: 'Bereavement',
  'religious-observance': 'Religious observance',
  'program-approved': 'Approved by the program',
  other: 'Other',
};
