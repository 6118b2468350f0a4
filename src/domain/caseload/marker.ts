import type { RecordId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** 1 act now, 2 act in one working day, 3 discuss at the next session or staffing. */
export type Severity = 1 | 2 | 3;

export const tiers = ['safety', 'concern', 'due', 'on-plan'] as const;
export type Tier = (typeof tiers)[number];

export const markerIds = [
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
  'M19',
  'M20',
  'M21',
  'M22',
  'M23',
  'M24',
  'M25',
  'M26',
] as const;
export type MarkerId = (typeof markerIds)[number];

/** The tab of a chart on which the matter of a marker stands. */
export const chartTabs = [
  'summary',
  'plan',
  'step-down',
  'sessions',
  'testing',
  'medication',
  'measures',
  'family',
  'services',
  'notes',
  'safety',
  'authorizations',
] as const;
export type ChartTab = (typeof chartTabs)[number];

/** One reason why somebody needs the team: the rule that fired, what it saw, and one next step. */
export interface Marker {
  readonly id: MarkerId;
  readonly severity: Severity;
  /** `Unexpected positive: fentanyl, Nov 16` */
  readonly text: string;
  readonly value: string;
  readonly threshold: string;
  readonly window: string;
  readonly n: number;
  readonly rows: readonly RecordId[];
  readonly since: PlainDate;
  readonly dueAt: Instant | null;
  readonly nextStep: string;
  readonly tab: ChartTab;
  /** Hidden until this day because somebody handled it; always null for severity 1. */
  readonly hiddenUntil: PlainDate | null;
}
