import type { Group as TreatmentGroup } from '#contract/groups';
import type { Track } from '#domain/chart/episode';
import type { SiteId, StaffId } from '#domain/ids';
import { addDays, type PlainDate, weekday } from '#domain/time/plain-date';
import type { RowsByTable } from '../../src/interchange/owned-rows.ts';
import type { Scribe } from '../records/scribe.ts';
import { groupMinutes, type GroupSlot, trackPlans } from './program-schedule.ts';

/** People who go to all groups of a week together, with the therapist who leads them. */
interface Cohort {
  readonly name: string;
  readonly track: Track;
  readonly facilitatorId: StaffId;
}

interface Where {
  readonly siteId: SiteId;
  readonly scribe: Scribe;
  readonly opened: PlainDate;
  readonly today: PlainDate;
}

/** Sessions are on the schedule this many days ahead. */
const DAYS_AHEAD = 14;
const nameOfSlot = ['Relapse prevention', 'Skills group', 'Recovery group'] as const;

const standing = (
  { siteId, scribe, opened, today }: Where,
  facilitatorId: StaffId,
  facts: Pick<TreatmentGroup, 'name' | 'kind' | 'modality' | 'place' | 'room' | 'plannedMinutes'>,
  time: { readonly weekday: number; readonly startsAt: string; readonly startsOn: PlainDate },
): TreatmentGroup => ({
  ...scribe.stamp(opened, '08:00', facilitatorId),
  siteId,
  ...facts,
  capacity: 14,
  curriculumCode: null,
  facilitatorId,
  coFacilitatorIds: [],
  endedOn: null,
  schedule: [{ ...time, endsOn: null }],
  scheduledUntil: addDays(today, DAYS_AHEAD),
});

const ofSlot = (where: Where, cohort: Cohort, slot: GroupSlot, at: number): TreatmentGroup => {
  const number = cohort.name.split(' ').at(-1) ?? '';
  const facts = {
    name: `${nameOfSlot[at] ?? 'Group'} ${number}`,
    kind: slot.kind,
    modality: slot.modality,
    place: slot.place,
    room: slot.place === 'on-site' ? `Room ${number}` : null,
    plannedMinutes: groupMinutes,
  };
  const time = { weekday: slot.weekday, startsAt: slot.startsAt, startsOn: where.opened };
  return standing(where, cohort.facilitatorId, facts, time);
};

/** The groups of the clinic: three a week for each cohort. */
export const treatmentGroupsOf = (
  where: Where,
  cohorts: readonly Cohort[],
): ReadonlyMap<string, TreatmentGroup> =>
  new Map(
    cohorts.flatMap((cohort) =>
      trackPlans[cohort.track].groups.map((slot, at): [string, TreatmentGroup] => [
        `${cohort.name} ${slot.weekday}`,
        ofSlot(where, cohort, slot, at),
      ]),
    ),
  );

/** A group that begins today, with people of every therapist: its roster is still to be recorded. */
export const groupOfToday = (
  where: Where,
  facilitatorId: StaffId,
  coFacilitatorId: StaffId,
): TreatmentGroup => ({
  ...standing(
    where,
    facilitatorId,
    {
      name: 'Sleep and stress',
      kind: 'education',
      modality: 'psychoeducation',
      place: 'on-site',
      room: 'Room 2',
      plannedMinutes: 90,
    },
    { weekday: weekday(where.today), startsAt: '09:00', startsOn: where.today },
  ),
  coFacilitatorIds: [coFacilitatorId],
});

/** The rows of groups with their facilitators and schedules. */
export const groupRows = (groups: Iterable<TreatmentGroup>): RowsByTable => {
  const all = [...groups];
  return {
    groups: all.map(({ coFacilitatorIds: _leads, schedule: _schedule, ...group }) => group),
    groupFacilitators: all.flatMap(({ id: groupId, coFacilitatorIds }) =>
      coFacilitatorIds.map((staffId, position) => ({ groupId, staffId, position })),
    ),
    groupSchedules: all.flatMap(({ id: groupId, schedule }) =>
      schedule.map((slot, position) => ({ ...slot, groupId, position })),
    ),
  };
};
