import type { Recorded } from '../chart/recorded.ts';
import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import { dayFaults } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import type { StaffId } from '../ids.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { blankFaults } from '../clinic/text-faults.ts';

export const handoverRoles = ['therapist', 'case-manager'] as const;
export type HandoverRole = (typeof handoverRoles)[number];

/** Somebody else takes over; open until the first contact of the one who does. */
export interface Handover extends Recorded {
  readonly role: HandoverRole;
  /** Null where nobody was assigned before. */
  readonly fromStaffId: StaffId | null;
  readonly toStaffId: StaffId;
  readonly on: PlainDate;
  /** What whoever takes over must know. */
  readonly note: string;
  readonly firstContactDueOn: PlainDate;
  readonly firstContactOn: PlainDate | null;
}

export type HandoverDraft = Draft<Handover, 'fromStaffId'>;

/** Hand-overs in which the first contact is still to come. */
export const openHandovers = (handovers: readonly Handover[]): Handover[] =>
  inForce(handovers).filter(({ firstContactOn }) => firstContactOn === null);

/** Day by which whoever takes over should have had contact. */
export const firstContactDueOn = (on: PlainDate, rules: Recording['rules']): PlainDate =>
  addDays(on, rules.admission.handoverContactDays);

const newFaults = (
  { role, toStaffId }: HandoverDraft,
  { record, before }: Recording,
): RecordingFault[] => {
  const { therapistId, caseManagerId } = record.episode;
  const present = role === 'therapist' ? therapistId : caseManagerId;
  return before === null && present === toStaffId
    ? [{ field: 'toStaffId', message: 'is assigned already' }]
    : [];
};

/** Everything that speaks against a hand-over as it was entered. */
export const handoverFaults = (draft: HandoverDraft, recording: Recording): RecordingFault[] => {
  const { record, today } = recording;
  const { on, firstContactDueOn: dueOn, firstContactOn } = draft;
  const faults = [
    ...blankFaults(draft, 'note'),
    ...newFaults(draft, recording),
    ...dayFaults('on', on, record.episode, today),
    ...dayFaults('firstContactOn', firstContactOn, record.episode, today),
  ];
  if (dueOn < on) faults.push({ field: 'firstContactDueOn', message: `must not be before ${on}` });
  if (firstContactOn !== null && firstContactOn < on)
    faults.push({ field: 'firstContactOn', message: `must not be before ${on}` });
  return faults;
};
