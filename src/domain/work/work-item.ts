import type { ChartTab, MarkerId } from '../caseload/marker.ts';
import type { RecordId, StaffId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What staff must finish, in the order of the tabs of the queue. */
export const workKinds = [
  'follow-up',
  'contact',
  'result',
  'note',
  'measure',
  'review',
  'service',
  'hand-over',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** The rule that put an item on the list: a marker, or a clock of an area. */
export type WorkRule =
  | MarkerId
  | 'new-result'
  | 'note-clock'
  | 'measure-schedule'
  | 'plan-clock'
  | 'ratings-clock'
  | 'risk-check'
  | 'service-step'
  | 'barrier-step'
  | 'referral-answer'
  | 'hand-over';

/** One thing to finish for one person. */
export interface WorkItem {
  /** The same as long as it is the same thing to do: what staff chose about it hangs on this. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly rule: WorkRule;
  /** `Note to sign, service of Nov 16` */
  readonly what: string;
  readonly tab: ChartTab;
  /** The record to show; null where it is still to be made. */
  readonly row: RecordId | null;
  readonly since: PlainDate;
  readonly dueOn: PlainDate | null;
  /** Severity 1: never snoozed, and done only by the action itself. */
  readonly isSafety: boolean;
  readonly owner: 'therapist' | 'case-manager' | 'named';
  readonly ownerId: StaffId | null;
}

/** Kinds that are done by saying so; all others end when what is due is recorded. */
const doneByMarking: Readonly<Record<WorkKind, boolean>> = {
  'follow-up': false,
  contact: false,
  result: true,
  note: false,
  measure: false,
  review: false,
  service: false,
  'hand-over': false,
};

/** True for work that is finished by marking it: a result that was read. */
export const isDoneByMarking = ({ kind, isSafety }: Pick<WorkItem, 'kind' | 'isSafety'>): boolean =>
  doneByMarking[kind] && !isSafety;
