import type { AttendanceChange } from '#contract/attendance';
import {
  attendanceFaults,
  type AttendanceFacts,
  type AttendanceFault,
} from '#domain/attendance/attendance-change';
import type {
  AbsenceBarrier,
  AttendanceStatus,
  SessionAttendance,
} from '#domain/attendance/session';
import { barrierWords, recordingWords } from './record-attendance-labels';

/** What the form holds while somebody types; empty text is "nothing chosen yet". */
export interface AttendanceDraft {
  readonly status: AttendanceStatus | '';
  readonly minutes: number | null;
  readonly barrier: AbsenceBarrier | '';
}

export type AttendanceField = AttendanceFault['field'];

export const fieldWords: Record<AttendanceField, string> = {
  status: 'Attendance',
  attendedMinutes: 'Minutes present',
  barrier: 'What stood in the way',
};

type Row = Pick<
  SessionAttendance,
  'status' | 'attendedMinutes' | 'barrier' | 'heldOn' | 'plannedMinutes'
>;

/** The draft that a row starts with. */
export const draftOf = ({ status, attendedMinutes, barrier }: Row): AttendanceDraft => ({
  status: status === 'scheduled' ? '' : status,
  minutes: attendedMinutes,
  barrier: barrier ?? '',
});

const refuses = (status: AttendanceStatus, facts: Partial<AttendanceFacts>, row: Row): boolean =>
  attendanceFaults(
    { status, attendedMinutes: 0, barrier: null, ...facts },
    row,
    { admittedOn: row.heldOn, endedOn: null },
    row.heldOn,
  ).some(({ field }) => field in facts);

/** Somebody who came was there for some minutes; everybody else for none. */
export const asksMinutes = (status: AttendanceDraft['status'], row: Row): boolean =>
  status !== '' && refuses(status, { attendedMinutes: 0 }, row);

/** A reason is asked of somebody who did not come. */
export const asksBarrier = (status: AttendanceDraft['status'], row: Row): boolean =>
  status !== '' && !refuses(status, { barrier: 'other' }, row);

/** Minutes to begin with: the whole session, none, or not known until somebody says. */
const usualMinutes = (status: AttendanceDraft['status'], row: Row): number | null => {
  if (status === 'attended') return row.plannedMinutes;
  return status === '' || asksMinutes(status, row) ? null : 0;
};

/** The draft after another status was chosen. */
export const withUsualAnswers = (draft: AttendanceDraft, row: Row): AttendanceDraft => ({
  status: draft.status,
  minutes: usualMinutes(draft.status, row),
  barrier: asksBarrier(draft.status, row) ? draft.barrier : '',
});

/** What would be sent; null while no status is chosen. */
export const changeOf = ({ status, minutes, barrier }: AttendanceDraft): AttendanceChange | null =>
  status === ''
    ? null
    : { status, attendedMinutes: minutes, barrier: barrier === '' ? null : barrier };

/** One field that two people filled differently. */
export interface Disagreement {
  readonly field: AttendanceField;
  /** False where the field has no place beside the status that was chosen. */
  readonly takable: boolean;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const words = ({ status, minutes, barrier }: AttendanceDraft): Record<AttendanceField, string> => ({
  status: status === '' ? 'Not recorded' : recordingWords[status],
  attendedMinutes: minutes === null ? 'not given' : String(minutes),
  barrier: barrier === '' ? 'none' : barrierWords[barrier],
});

/** Field by field, where a draft differs from what somebody else has saved meanwhile. */
export const disagreements = (mine: AttendanceDraft, row: Row): Disagreement[] => {
  const [ours, others] = [words(mine), words(draftOf(row))];
  const hasPlace: Record<AttendanceField, boolean> = {
    status: true,
    attendedMinutes: asksMinutes(mine.status, row),
    barrier: asksBarrier(mine.status, row),
  };
  return (Object.keys(fieldWords) as AttendanceField[])
    .filter((field) => ours[field] !== others[field])
    .map((field) => ({
      field,
      takable: hasPlace[field],
      label: fieldWords[field],
      mine: ours[field],
      theirs: others[field],
    }));
};

/** A draft that takes one field from what somebody else has saved; the rest follows its status. */
export const taking = (
  field: AttendanceField,
  mine: AttendanceDraft,
  row: Row,
): AttendanceDraft => {
  const theirs = draftOf(row);
  switch (field) {
    case 'status': {
      const { status } = theirs;
      const minutes = asksMinutes(status, row) ? mine.minutes : usualMinutes(status, row);
      return { status, minutes, barrier: asksBarrier(status, row) ? mine.barrier : '' };
    }
    case 'attendedMinutes':
      return { ...mine, minutes: theirs.minutes };
    case 'barrier':
      return { ...mine, barrier: theirs.barrier };
  }
};
