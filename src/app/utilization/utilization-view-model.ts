import { createSelector } from '@ngrx/store';
import type { SessionAttendance } from '#contract/attendance';
import type { Authorization } from '#contract/utilization';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { PlainDate } from '#domain/time/plain-date';
import { currentAuthorization, daysOutsideSpans } from '#domain/utilization/current-authorization';
import { authorizationAlerts, type Runway, runway } from '#domain/utilization/runway';
import { shortServiceDays } from '#domain/utilization/units';
import type { UtilizationRules } from '#domain/utilization/utilization-rules';
import { attendanceFeature } from '../attendance/store/attendance-feature';
import { chartFeature } from '../chart/store/chart-feature';
import { longDay, weekdayDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import type { Tone } from '../ui/word-chip';
import { utilizationFeature } from './store/utilization-feature';
import { alertWords, authorizationStatusWords, unitWords } from './utilization-labels';

export interface RunwayView {
  readonly title: string;
  readonly sentence: string;
  readonly alerts: readonly (readonly [Tone, string])[];
  /** Of approved; above `units` when more was delivered than approved. */
  readonly unitsUsed: number;
  readonly units: number;
  readonly unitsText: string;
  readonly shortDays: readonly string[];
}

export interface UtilizationView {
  readonly current: RunwayView | null;
  readonly rows: readonly RecordRow[];
  /** Days with an attended session that no authorization covers. */
  readonly outside: readonly string[];
}

const amount = (value: number, { unitType }: Authorization): string => {
  const [one, many] = unitWords[unitType];
  return countText(Math.round(value * 10) / 10, one, many);
};

const sentence = (of: Authorization, { endsFirst, pastEnd, runwayDays, unitsLeft }: Runway) => {
  if (pastEnd) return `Approval ended ${longDay(of.endsOn)}.`;
  const left =
    unitsLeft < 0
      ? `${amount(-unitsLeft, of)} more than approved`
      : `${amount(unitsLeft, of)} left`;
  const reaches = `at the planned schedule it reaches to ${longDay(endsFirst)}`;
  return `${left}; ${reaches}, ${countText(runwayDays, 'day')} from today.`;
};

const runwayView = (
  of: Authorization,
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  rules: UtilizationRules,
): RunwayView => {
  const standing = runway(of, attendance, today, rules);
  return {
    title: `${of.payer}, ${of.number}`,
    sentence: sentence(of, standing),
    alerts: authorizationAlerts(standing, of, rules).map((alert) => alertWords[alert]),
    unitsUsed: standing.unitsUsed,
    units: of.units,
    unitsText: `${Math.round(standing.unitsUsed * 10) / 10} of ${amount(of.units, of)} used`,
    shortDays: shortServiceDays(of, attendance, rules).map(weekdayDay),
  };
};

const reviewText = ({ nextReviewOn, reviewBookedOn }: Authorization): string => {
  if (nextReviewOn === null) return 'no review date';
  const booked = reviewBookedOn === null ? 'not booked' : `booked ${longDay(reviewBookedOn)}`;
  return `${longDay(nextReviewOn)}, ${booked}`;
};

const authorizationRow = (of: Authorization): RecordRow => ({
  id: of.id,
  struck: struckNote(of),
  cells: [
    cell(of.payer, of.number),
    stateCell(...authorizationStatusWords[of.status]),
    cell(`level ${of.levelCode}`, of.serviceCode),
    cell(amount(of.units, of)),
    cell(`${longDay(of.startsOn)} to ${longDay(of.endsOn)}`),
    cell(reviewText(of)),
  ],
});

/** How far what a payer allows still reaches, and every authorization, the latest first. */
export const utilizationView = (
  authorizations: readonly Authorization[],
  attendance: readonly SessionAttendance[],
  facts: { readonly today: PlainDate; readonly endedOn: PlainDate | null },
  rules: UtilizationRules,
): UtilizationView => {
  const standing = inForce(authorizations);
  const sessions = inForce(attendance);
  const id = facts.endedOn === null ? currentAuthorization(standing, facts.today)?.id : undefined;
  const current = standing.find((authorization) => authorization.id === id);
  return {
    current: current ? runwayView(current, sessions, facts.today, rules) : null,
    rows: authorizations
      .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
      .map(authorizationRow),
    outside: daysOutsideSpans(standing, sessions).map(weekdayDay),
  };
};

export const selectUtilization = createSelector(
  chartFeature.selectRecords,
  utilizationFeature.selectRecords,
  attendanceFeature.selectRecords,
  (head, records, sessions) =>
    head &&
    records &&
    sessions &&
    utilizationView(
      records.authorizations,
      sessions.attendance,
      { today: head.today, endedOn: head.episode.endedOn },
      defaultRuleSet.utilization,
    ),
);
