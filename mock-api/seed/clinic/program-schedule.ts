import type { SessionKind } from '#domain/attendance/session';
import type { Track } from '#domain/chart/episode';
import type { Modality } from '#domain/modalities/modality';

/** One of the three groups of a week; weekdays count from Monday 1 to Sunday 7. */
export interface GroupSlot {
  readonly weekday: number;
  readonly startsAt: string;
  readonly place: 'on-site' | 'telehealth';
  readonly kind: SessionKind;
  readonly modality: Modality;
  readonly topics: readonly string[];
}

export interface TrackPlan {
  readonly name: string;
  readonly groups: readonly [GroupSlot, GroupSlot, GroupSlot];
  /** Weekdays on which individual sessions of this track are. */
  readonly individualDays: readonly number[];
}

export const groupMinutes = 180;

const prevention = ['Triggers', 'Warning signs', 'Boredom', 'Thoughts and cravings', 'Trust'];
const skills = ['Mindfulness', 'Distraction', 'Radical acceptance', 'Coping ahead'];
const recovery = ['Support network', 'Motivation', 'Sleep and stress', 'Relationships'];

/** Relapse prevention by the manual, a skills group, and a recovery group that changes its approach. */
const week = (
  days: readonly [number, number, number],
  times: readonly [string, string, string],
  places: readonly [GroupSlot['place'], GroupSlot['place'], GroupSlot['place']],
): TrackPlan['groups'] => [
  {
    weekday: days[0],
    startsAt: times[0],
    place: places[0],
    kind: 'group',
    modality: 'matrix',
    topics: prevention,
  },
  {
    weekday: days[1],
    startsAt: times[1],
    place: places[1],
    kind: 'skills',
    modality: 'dbt-skills',
    topics: skills,
  },
  {
    weekday: days[2],
    startsAt: times[2],
    place: places[2],
    kind: 'group',
    modality: 'cbt',
    topics: recovery,
  },
];

/** No two groups of a track are more than three days apart, as licensing rules ask. */
export const trackPlans: Readonly<Record<Track, TrackPlan>> = {
  day: {
    name: 'Day group',
    groups: week([1, 3, 5], ['09:00', '09:00', '09:00'], ['on-site', 'on-site', 'on-site']),
    individualDays: [2, 4],
  },
  evening: {
    name: 'Evening group',
    groups: week([1, 3, 5], ['17:30', '17:30', '17:30'], ['on-site', 'on-site', 'telehealth']),
    individualDays: [2, 4],
  },
  weekend: {
    name: 'Weekend group',
    groups: week([6, 2, 4], ['09:00', '18:00', '18:00'], ['on-site', 'telehealth', 'telehealth']),
    individualDays: [1, 3, 5],
  },
};

/** Phases with the share of the planned stay they take and the length of the weekly individual session. */
export const phasePlans = [
  { name: 'Stabilize', share: 0.25, individualMinutes: 60 },
  { name: 'Build skills', share: 0.5, individualMinutes: 45 },
  { name: 'Prepare to step down', share: 0.25, individualMinutes: 30 },
] as const;

/** Hours a week of a phase: three groups and one individual session. */
export const weeklyHoursWith = (individualMinutes: number): number =>
  (3 * groupMinutes + individualMinutes) / 60;
