import type { SessionKind } from './session.ts';

/** Adults and adolescents reach intensive outpatient care at different hours a week. */
export const populations = ['adult', 'adolescent'] as const;
export type Population = (typeof populations)[number];

/** Weekly hours at which the bands of the ASAM levels 2.1 and 2.5 begin and end. */
export interface HourBandLimits {
  /** First hour of the 2.1 band. */
  readonly from: number;
  /** Last hour of the 2.1 band. */
  readonly to: number;
  /** First hour of the 2.5 band. */
  readonly partialHospitalFrom: number;
}

export interface AttendanceRules {
  /** Services whose minutes count toward the weekly hours. */
  readonly countedKinds: readonly SessionKind[];
  /** Services that end a stretch without clinical contact. */
  readonly clinicalKinds: readonly SessionKind[];
  /** Minutes after the start from which somebody counts as late. */
  readonly lateFromMinutes: number;
  /** Hours before the start from which a cancellation is timely. */
  readonly timelyCancellationHours: number;
  /** Fewest scheduled hours over which one week's rate is said. */
  readonly minimumScheduledHours: number;
  /** What the program usually offers, hours a week; shown apart from the bands of the levels. */
  readonly usualWeeklyHours: { readonly from: number; readonly to: number };
  readonly hourBands: Readonly<Record<Population, HourBandLimits>>;
  /** Fewest days with a session in a full program week. */
  readonly minimumVisits: number;
  /** Most days between two clinical services. */
  readonly maximumGapDays: number;
  /** Days after a missed session in which another one may make up for it. */
  readonly makeUpWithinDays: number;
  /** Weeks that sessions of a group are on the schedule ahead of today. */
  readonly scheduleWeeks: number;
  /** Most weeks of one person's series of sessions. */
  readonly longestSeriesWeeks: number;
}

/** Source: clinical-sources.md#attendance */
export const defaultAttendanceRules: AttendanceRules = {
  countedKinds: ['individual', 'group', 'family', 'education', 'skills'],
  clinicalKinds: [
    'individual',
    'group',
    'family',
    'education',
    'skills',
    'mental-health',
    'medical',
  ],
  lateFromMinutes: 15,
  timelyCancellationHours: 24,
  minimumScheduledHours: 3,
  usualWeeklyHours: { from: 10, to: 12 },
  hourBands: {
    adult: { from: 9, to: 19, partialHospitalFrom: 20 },
    adolescent: { from: 6, to: 19, partialHospitalFrom: 20 },
  },
  minimumVisits: 3,
  maximumGapDays: 3,
  makeUpWithinDays: 14,
  scheduleWeeks: 4,
  longestSeriesWeeks: 26,
};
