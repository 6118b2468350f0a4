import { lastServiceOn } from '../attendance/service-contact.ts';
import type { SessionAttendance } from '../attendance/session.ts';
import { rateOver } from '../attendance/weekly-attendance.ts';
import { type ChartReading, readChart } from '../chart/chart-reading.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import { signedPlan } from '../plan/plan-review.ts';
import { readinessFactsOfChart } from '../step-down/readiness-facts.ts';
import { stepDownReadiness } from '../step-down/step-down-readiness.ts';
import { type Instant, instantAt, localDate } from '../time/instant.ts';
import { episodeWeekOf } from '../time/program-week.ts';
import { currentAuthorization } from '../utilization/current-authorization.ts';
import type { WorkItem } from '../work/work-item.ts';
import { workOf } from '../work/work-of.ts';
import type { CaseloadSummary } from './caseload-summary.ts';
import type { Marker, Tier } from './marker.ts';
import { markersOf } from './markers/open-markers.ts';
import { nextChangeAt } from './next-change.ts';

/** What the sparklines of a caseload row hold. */
const SPARK_WEEKS = 8;
const SPARK_TESTS = 10;
const SPARK_SCORES = 8;

/** The tier of what is open; a hidden reason does not count, severity 1 is never hidden. */
export const tierOf = (markers: readonly Marker[]): Tier => {
  const shown = markers.filter(({ hiddenUntil }) => hiddenUntil === null);
  const worst = Math.min(...shown.map(({ severity }) => severity));
  if (worst === 1) return 'safety';
  if (worst === 2) return 'concern';
  return worst === 3 ? 'due' : 'on-plan';
};

/** The first session that has not begun: later today, or on a later day; null with none planned. */
const nextSession = ({ record, today, now }: ChartReading): SessionAttendance | null =>
  record.attendance
    .filter(
      ({ status, heldOn, startsAt }) =>
        status === 'scheduled' &&
        (heldOn > today ||
          (heldOn === today && instantAt(heldOn, startsAt, record.timeZone) > now)),
    )
    .toSorted((a, b) => (`${a.heldOn} ${a.startsAt}` < `${b.heldOn} ${b.startsAt}` ? -1 : 1))
    .at(0) ?? null;

type Sparks = Pick<
  CaseloadSummary,
  'attendance' | 'attendanceRate' | 'tests' | 'phq9' | 'phq9Change'
>;

const sparksOf = ({ weeks, tests, readings, today, rules }: ChartReading): Sparks => {
  const last = weeks.slice(-SPARK_WEEKS);
  const scores = readings['phq-9'];
  const [first, latest] = [scores[0], scores.at(-1)];
  return {
    attendance: last.map(({ week, attendedHours, prescribedHours, rate }) => ({
      week,
      attendedHours,
      prescribedHours,
      rate,
    })),
    attendanceRate: rateOver(last, rules.attendance.minimumScheduledHours).rate,
    tests: tests
      .filter(({ on, outcome }) => on <= today && outcome !== 'scheduled')
      .slice(-SPARK_TESTS)
      .map(({ on, outcome }) => ({ on, outcome })),
    phq9: scores.slice(-SPARK_SCORES).map(({ on, value }) => ({ on, total: value })),
    phq9Change:
      first === undefined || latest === undefined || scores.length < 2
        ? null
        : latest.value - first.value,
  };
};

const readinessOf = (chart: ChartReading, markers: readonly Marker[]) => {
  const facts = readinessFactsOfChart(chart, markers);
  const { snapshots } = chart.record;
  const { status, decidedBy, sentence } = stepDownReadiness(facts, snapshots, chart.rules);
  return { status, decidedBy, sentence };
};

/** What the caseload shows of a chart that was read. */
const summaryOf = (chart: ChartReading, markers: readonly Marker[]): CaseloadSummary => {
  const { record, today, now, rules } = chart;
  const next = nextSession(chart);
  const phase = record.phases.findLast(
    ({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today),
  );
  return {
    tier: tierOf(markers),
    reasons: markers.filter(({ hiddenUntil }) => hiddenUntil === null),
    handled: markers.filter(({ hiddenUntil }) => hiddenUntil !== null),
    ...sparksOf(chart),
    readiness: readinessOf(chart, markers),
    phase: phase?.name ?? null,
    episodeWeek: episodeWeekOf(today, record.episode.admittedOn),
    lastServiceOn: lastServiceOn(record.attendance, today, rules.attendance),
    nextAppointment:
      next === null ? null : { on: next.heldOn, at: next.startsAt, title: next.title },
    planReviewDueOn: signedPlan(record.plans, today)?.reviewDueOn ?? null,
    authorizationEndsOn: currentAuthorization(record.authorizations, today)?.endsOn ?? null,
    computedAt: now,
    nextChangeAt: nextChangeAt(chart, markers, next),
    configurationId: rules.id,
    configurationVersion: rules.version,
  };
};

/** A caseload row and what is to be finished for the person: worked out from one reading. */
export const summarizeWithWork = (
  record: EpisodeRecord,
  now: Instant,
  rules: RuleSet,
): { readonly summary: CaseloadSummary; readonly work: readonly WorkItem[] } => {
  const chart = readChart(record, localDate(now, record.timeZone), now, rules);
  const markers = markersOf(chart);
  return { summary: summaryOf(chart, markers), work: workOf(chart, markers) };
};

/** One caseload row, as of a moment; the same until `nextChangeAt` unless somebody writes. */
export const summarize = (record: EpisodeRecord, now: Instant, rules: RuleSet): CaseloadSummary =>
  summarizeWithWork(record, now, rules).summary;
