import { attendanceWeeks } from '../attendance/weekly-attendance.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { inForce } from '../chart/recorded.ts';
import { substances } from '../chart/episode.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import { readingsOf, scoresOf } from '../measures/series.ts';
import { useDaysReport } from '../measures/use-days.ts';
import { interpretTests } from '../substance-monitoring/interpretation.ts';
import { consistent, testStatistics } from '../substance-monitoring/statistics.ts';
import { addDays, earlierOf, type PlainDate } from '../time/plain-date.ts';
import { lastDayOf } from '../time/program-week.ts';
import { type ObjectiveRules, scaleOfObjective } from './measure-course.ts';
import { milestoneObservations } from './milestone-progress.ts';
import type { Observation } from './objective-progress.ts';
import type { Objective, ObjectiveSource } from './treatment-plan.ts';

/** The parts of a chart from which objectives take their values. */
export type ObservedRecord = Pick<
  EpisodeRecord,
  | 'episode'
  | 'attendance'
  | 'phases'
  | 'closures'
  | 'tests'
  | 'medicationOrders'
  | 'doses'
  | 'administrations'
  | 'plans'
  | 'objectiveValues'
>;

/** The sections of a rule set by which values are read off a chart. */
export type ObservationRules = ObjectiveRules & Pick<RuleSet, 'attendance' | 'substanceMonitoring'>;

type Observe = (
  objective: Objective,
  record: ObservedRecord,
  today: PlainDate,
  rules: ObservationRules,
) => Observation[];

// Ten thousandths of a percent keep thresholds exact without the noise of binary fractions.
const percent = (share: number): number => Math.round(share * 1e6) / 1e4;

const fromInstrument: Observe = (objective, { administrations }) => {
  const scale = scaleOfObjective(objective);
  if (objective.instrument === null || scale === null) return [];
  const scores = scoresOf(inForce(administrations), objective.instrument);
  return readingsOf(scores, scale.id).map(({ on, value, row }) => ({ on, value, rows: [row] }));
};

const fromAttendance: Observe = (_, { episode, attendance, phases, closures }, today, rules) => {
  const { admittedOn, endedOn } = episode;
  const facts = { admittedOn, endedOn, attendance: inForce(attendance), phases, closures };
  return attendanceWeeks(facts, today, rules.attendance).flatMap(({ week, extent, rate, rows }) =>
    extent === 'running' || rate === null
      ? []
      : [{ on: earlierOf(lastDayOf(week), endedOn ?? today), value: percent(rate), rows }],
  );
};

const fromTests: Observe = (_, { tests, medicationOrders, doses }, _today, rules) => {
  const interpreted = interpretTests(
    inForce(tests),
    inForce(medicationOrders),
    inForce(doses),
    rules.substanceMonitoring,
  );
  const due = interpreted.filter((test) => consistent(test) !== null);
  return due.flatMap(({ on }) => {
    const since = addDays(on, -rules.plan.testWindowDays);
    const window = due.filter((test) => test.on > since && test.on <= on);
    const { ofDue } = testStatistics(window, null, rules.substanceMonitoring);
    const rows = window.map(({ test }) => test.id);
    return ofDue === null ? [] : [{ on, value: percent(ofDue), rows }];
  });
};

/** The substance an objective about use days names as its scale; null for any use. */
const substanceOf = ({ scale }: Objective) =>
  substances.find((substance) => substance === scale) ?? null;

const fromUseDays: Observe = (objective, { administrations }, _today, rules) => {
  const substance = substanceOf(objective);
  const known = inForce(administrations);
  const days = [...new Set(known.map(({ on }) => on))].sort();
  return days.flatMap((on) => {
    const report = useDaysReport(known, on, rules.measures);
    // A day that brought no new report would only repeat the one before.
    if (report === null || report.to !== on) return [];
    const value = substance === null ? report.anyUse : report.bySubstance[substance];
    return value === null ? [] : [{ on, value, rows: report.rows }];
  });
};

const fromValues: Observe = ({ id }, { objectiveValues }) => {
  const own = inForce(objectiveValues)
    .filter(({ objectiveId }) => objectiveId === id)
    .sort((a, b) => (`${a.on} ${a.recordedAt}` < `${b.on} ${b.recordedAt}` ? -1 : 1));
  const lastOfDay = new Map(own.map((entered) => [entered.on, entered]));
  return [...lastOfDay.values()].map(({ on, value, id: row }) => ({ on, value, rows: [row] }));
};

const fromMilestones: Observe = ({ id }, { plans }) => {
  const [newest] = inForce(plans)
    .filter(({ objectives }) => objectives.some((objective) => objective.id === id))
    .sort((a, b) => b.version - a.version);
  return newest === undefined ? [] : milestoneObservations(id, newest.milestones);
};

const observers: Readonly<Record<ObjectiveSource, Observe>> = {
  instrument: fromInstrument,
  'attendance-rate': fromAttendance,
  'negative-tests': fromTests,
  'use-days': fromUseDays,
  count: fromValues,
  scale: fromValues,
  milestone: fromMilestones,
};

/** The values that an objective's source has in a chart up to today, oldest first. */
export const observationsOf = (
  objective: Objective,
  record: ObservedRecord,
  today: PlainDate,
  rules: ObservationRules,
): Observation[] =>
  observers[objective.source](objective, record, today, rules).filter(({ on }) => on <= today);
