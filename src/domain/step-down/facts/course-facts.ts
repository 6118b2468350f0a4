import type { AttendanceWeek } from '../../attendance/attendance-week.ts';
import type { ChartReading } from '../../chart/chart-reading.ts';
import type { SubstanceGoal } from '../../chart/episode.ts';
import { instrument } from '../../measures/instruments.ts';
import { scaleRules } from '../../measures/measure-rules.ts';
import { intervalDays } from '../../measures/schedule.ts';
import type { Reading } from '../../measures/series.ts';
import { useDaysReport } from '../../measures/use-days.ts';
import { adherence } from '../../medication/adherence.ts';
import { consistent } from '../../substance-monitoring/statistics.ts';
import type {
  MedicationFact,
  ReadinessFacts,
  ScoreFact,
  SymptomFact,
  TestFact,
  UseFact,
  WeekFact,
} from '../facts.ts';
import { byDay, firstOfLastDays } from '../windows.ts';

const scoreFact = ({ on, value, row }: Reading): ScoreFact => ({ on, value, rows: [row] });

const weekFact = ({
  week,
  scheduledHours,
  attendedHours,
  rate,
  excused,
  rows,
}: AttendanceWeek): WeekFact => ({ week, scheduledHours, attendedHours, rate, excused, rows });

/** Weeks further back than any criterion looks keep their figures; their rows stay in the chart. */
const fullWeeks = ({ weeks, rules }: ChartReading): WeekFact[] => {
  const full = weeks.filter(({ extent }) => extent === 'full').map(weekFact);
  const looked = Math.max(
    ...Object.values(rules.readiness.moves).map(({ attendanceWeeks }) => attendanceWeeks),
  );
  return full.map((week, n) => (n < full.length - looked ? { ...week, rows: [] } : week));
};

const runningWeek = ({ weeks }: ChartReading): ReadinessFacts['runningWeek'] => {
  const last = weeks.at(-1);
  return last?.extent === 'running'
    ? { ...weekFact(last), stillScheduledHours: last.stillScheduledHours }
    : null;
};

const testFacts = ({ tests, today }: ChartReading): TestFact[] =>
  tests
    .filter(({ on }) => on <= today)
    .map((test) => ({
      on: test.on,
      outcome: test.outcome,
      consistent: consistent(test),
      confirmedUnexpected:
        test.outcome === 'unexpected-positive' || test.outcome === 'unexpected-negative',
      rows: [test.test.id],
    }));

/** The last confirmed test that found a substance in days for which none of its use was reported. */
const contradictedOn = (
  { tests, rules }: ChartReading,
  { substance }: SubstanceGoal,
  report: { readonly from: string; readonly to: string; readonly days: number },
): UseFact['contradictedOn'] => {
  const analytes = rules.readiness.use.analytesOf[substance];
  const against = tests.findLast(
    (test) =>
      test.on >= report.from &&
      test.on <= report.to &&
      test.analytes.some(
        ({ analyte, finding, mayBeResidual }) =>
          analytes.includes(analyte) && finding === 'unexpected-positive' && !mayBeResidual,
      ),
  );
  return report.days > 0 ? null : (against?.on ?? null);
};

const useFacts = (chart: ChartReading): UseFact[] => {
  const { record, today, rules } = chart;
  const report = useDaysReport(record.administrations, today, rules.measures);
  return record.substanceGoals.map((goal): UseFact => {
    const { substance, targetDays, baselineDays } = goal;
    const days = report?.bySubstance[substance] ?? null;
    const head = { substance, goal: goal.goal, targetDays, baselineDays };
    if (report === null || days === null) return { ...head, reported: null, contradictedOn: null };
    const { from, to, rows } = report;
    const { periodDays } = rules.measures.useDays;
    return {
      ...head,
      reported: { days, periodDays, on: to, from, rows },
      contradictedOn: contradictedOn(chart, goal, { from, to, days }),
    };
  });
};

const symptomFacts = ({ readings, rules }: ChartReading): SymptomFact[] =>
  rules.readiness.symptoms.instruments.flatMap((id): SymptomFact[] => {
    const [baseline, latest] = [readings[id][0], readings[id].at(-1)];
    const previous = readings[id].at(-2);
    const { cutOff } = rules.measures.instruments[id];
    const { minimalChange } = scaleRules(rules.measures, id, 'total');
    if (!baseline || !latest || cutOff === null || minimalChange === null) return [];
    const values = readings[id].map(({ value }) => value);
    const interval = intervalDays(id, values, rules.measures) ?? rules.plan.unscheduledIntervalDays;
    return [
      {
        instrument: id,
        name: instrument(id).name,
        cutOff,
        minimalChange,
        intervalDays: interval,
        staleAfterDays: rules.measures.staleAfterIntervals * interval,
        baseline: scoreFact(baseline),
        previous: previous === undefined ? null : scoreFact(previous),
        latest: scoreFact(latest),
      },
    ];
  });

const medicationFacts = ({ record, medications, today, rules }: ChartReading): MedicationFact[] =>
  record.medicationOrders
    .filter(({ purpose }) => purpose !== 'other')
    .flatMap((order): MedicationFact[] => {
      const status = medications.find(({ orderId }) => orderId === order.id);
      if (status === undefined) return [];
      const window = firstOfLastDays(today, rules.readiness.adherence.days);
      const taken = adherence(order, record.doses, window, today, rules.medication);
      const { name, prescriber } = order;
      const { state, nextDueOn, rows } = status;
      const { pdc, coveredDays, days, from } = taken;
      return [{ name, prescriber, state, nextDueOn, pdc, coveredDays, days, from, rows }];
    });

type CourseFacts = Pick<
  ReadinessFacts,
  | 'medications'
  | 'weeks'
  | 'runningWeek'
  | 'outreach'
  | 'tests'
  | 'use'
  | 'cravings'
  | 'symptoms'
  | 'phq9'
  | 'capital'
>;

/** Attendance, tests, reports and measures over the episode. */
export const courseFacts = (chart: ChartReading): CourseFacts => ({
  medications: medicationFacts(chart),
  weeks: fullWeeks(chart),
  runningWeek: runningWeek(chart),
  outreach: byDay(chart.record.outreach).map(({ id, on }) => ({ on, rows: [id] })),
  tests: testFacts(chart),
  use: useFacts(chart),
  cravings: chart.readings.craving.map(scoreFact),
  symptoms: symptomFacts(chart),
  phq9: chart.readings['phq-9'].map(scoreFact),
  capital: chart.readings['barc-10'].map(scoreFact),
});
