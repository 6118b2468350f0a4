import type { AttendanceWeek } from '../attendance/attendance-week.ts';
import { attendanceWeeks } from '../attendance/weekly-attendance.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import type { InstrumentId } from '../measures/administration.ts';
import { mainReadingsOf, type Reading } from '../measures/series.ts';
import { medicationStatuses } from '../medication/medication-schedule.ts';
import type { MedicationStatus } from '../medication/medication-status.ts';
import { type JudgedObjective, planProgress } from '../plan/plan-progress.ts';
import { planInForce } from '../plan/plan-review.ts';
import type { TreatmentPlan } from '../plan/treatment-plan.ts';
import type { InterpretedTest } from '../substance-monitoring/interpreted-test.ts';
import { interpretTests } from '../substance-monitoring/interpretation.ts';
import { type Instant, localDate } from '../time/instant.ts';
import { addDays, type PlainDate, weekday } from '../time/plain-date.ts';
import type { LevelOfCareStay } from './episode.ts';
import type { EpisodeRecord } from './episode-record.ts';
import { recordInForce } from './record-in-force.ts';

const SUNDAY = 7;

/** What several rules read off one chart, worked out once for one moment. */
export interface ChartReading {
  /** Rows in force only. */
  readonly record: EpisodeRecord;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly rules: RuleSet;
  readonly weeks: readonly AttendanceWeek[];
  readonly tests: readonly InterpretedTest[];
  readonly medications: readonly MedicationStatus[];
  readonly objectives: readonly JudgedObjective[];
  readonly readings: Readonly<
    Record<'phq-9' | 'gad-7' | 'pcl-5' | 'craving' | 'barc-10', readonly Reading[]>
  >;
  readonly level: LevelOfCareStay | null;
  /** The plan to work by; null before the first. */
  readonly plan: TreatmentPlan | null;
}

/** The level of care on a day; null where none is recorded for it. */
export const levelOn = (record: EpisodeRecord, today: PlainDate): LevelOfCareStay | null =>
  record.levels.findLast(
    ({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today),
  ) ?? null;

/**
 * Weeks as they stand. When the moment lies past a Sunday that is asked about, the week that ended
 * with it is complete: that is how a weekly snapshot sees it.
 */
const weeksOf = (
  { episode, attendance, phases, closures, timeZone }: EpisodeRecord,
  today: PlainDate,
  now: Instant,
  rules: RuleSet,
): AttendanceWeek[] => {
  const { admittedOn, endedOn } = episode;
  const facts = { admittedOn, endedOn, attendance, phases, closures };
  if (weekday(today) < SUNDAY || localDate(now, timeZone) <= today) {
    return attendanceWeeks(facts, today, rules.attendance);
  }
  const weeks = attendanceWeeks(facts, addDays(today, 1), rules.attendance);
  return weeks.filter(({ week }) => week <= today);
};

/** Reads a chart as of one day and moment. */
export const readChart = (
  chart: EpisodeRecord,
  today: PlainDate,
  now: Instant,
  rules: RuleSet,
): ChartReading => {
  const record = recordInForce(chart);
  const { tests, medicationOrders, doses, administrations } = record;
  const readings = (id: InstrumentId): Reading[] => mainReadingsOf(administrations, id);
  return {
    record,
    today,
    now,
    rules,
    weeks: weeksOf(record, today, now, rules),
    // Tests ahead are a plan, and what was cancelled ahead says nothing yet.
    tests: interpretTests(tests, medicationOrders, doses, rules.substanceMonitoring).filter(
      ({ on }) => on <= today,
    ),
    medications: medicationStatuses(medicationOrders, doses, today, rules.medication),
    objectives: planProgress(record, today, rules),
    readings: {
      'phq-9': readings('phq-9'),
      'gad-7': readings('gad-7'),
      'pcl-5': readings('pcl-5'),
      craving: readings('craving'),
      'barc-10': readings('barc-10'),
    },
    level: levelOn(record, today),
    plan: planInForce(record.plans, today),
  };
};
