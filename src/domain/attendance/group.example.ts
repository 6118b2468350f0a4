import type { StaffId } from '../ids.ts';
import { plainDate } from '../time/plain-date.ts';
import type { GroupSlot, TreatmentGroup } from './group.ts';

/** For specs: a weekly time at nine. */
export const exampleSlot = (weekday: number, over: Partial<GroupSlot> = {}): GroupSlot => ({
  weekday,
  startsAt: '09:00',
  startsOn: plainDate('2026-11-01'),
  endsOn: null,
  ...over,
});

/** For specs: a skills group on Wednesdays; what matters is passed. */
export const exampleGroup = (over: Partial<TreatmentGroup>): TreatmentGroup => ({
  name: 'Skills group A',
  kind: 'skills',
  modality: 'dbt-skills',
  place: 'on-site',
  room: 'Room 2',
  plannedMinutes: 180,
  capacity: 12,
  curriculumCode: null,
  facilitatorId: 'dana' as StaffId,
  coFacilitatorIds: [],
  endedOn: null,
  schedule: [exampleSlot(3)],
  ...over,
});
