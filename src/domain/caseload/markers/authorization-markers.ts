import type { ChartReading } from '../../chart/chart-reading.ts';
import { countText, dayText, decimalText } from '../../chart/wording.ts';
import { instantAt } from '../../time/instant.ts';
import { addDays, earlierOf, type PlainDate } from '../../time/plain-date.ts';
import type { Authorization } from '../../utilization/authorization.ts';
import { currentAuthorization } from '../../utilization/current-authorization.ts';
import {
  authorizationAlerts,
  type Runway,
  runway,
  type UtilizationAlert,
} from '../../utilization/runway.ts';
import type { Severity } from '../marker.ts';
import type { MarkerRule } from './marker-finding.ts';

interface AlertWords {
  readonly severity: Severity;
  readonly text: string;
  readonly since: PlainDate;
}

const alertWords = (
  alert: UtilizationAlert,
  { endsOn, nextReviewOn }: Authorization,
  { endsFirst, runwayDays, unitsLeft }: Runway,
  { today, rules }: ChartReading,
): AlertWords => {
  const soon = earlierOf(today, addDays(endsFirst, -rules.utilization.alertDays));
  const reviewOn = nextReviewOn ?? today;
  switch (alert) {
    case 'past-end':
      return {
        severity: 2,
        text: `Authorization ended ${dayText(endsOn)}`,
        since: addDays(endsOn, 1),
      };
    case 'review-overdue':
      return {
        severity: 2,
        text: `Authorization review was due ${dayText(reviewOn)}`,
        since: addDays(reviewOn, 1),
      };
    case 'review-today':
      return { severity: 3, text: 'Authorization review today', since: today };
    case 'few-days':
      return {
        severity: 2,
        text: `Authorization ends in ${countText(runwayDays, 'day')}, no review booked`,
        since: soon,
      };
    case 'few-units':
      return {
        severity: 2,
        text: `${decimalText(unitsLeft).replace('.0', '')} authorized units left, no review booked`,
        since: soon,
      };
  }
};

/** M20: an authorization that ends, has ended, or waits for its review. */
export const authorizationRunsOut: MarkerRule = (chart) => {
  const { record, today, rules } = chart;
  const authorization = currentAuthorization(record.authorizations, today);
  if (authorization === null) return [];
  const standing = runway(authorization, record.attendance, today, rules.utilization);
  const [first] = authorizationAlerts(standing, authorization, rules.utilization);
  if (first === undefined) return [];
  const { severity, text, since } = alertWords(first, authorization, standing, chart);
  return [
    {
      id: 'M20',
      severity,
      text,
      value: `${decimalText(standing.unitsUsed)} of ${authorization.units} units, until ${dayText(authorization.endsOn)}`,
      threshold: `${rules.utilization.alertDays} days or ${rules.utilization.alertUnits} units, without a booked review`,
      window: `${dayText(authorization.startsOn)} to ${dayText(authorization.endsOn)}`,
      rows: [authorization.id],
      since,
      newestOn: since,
      dueAt: instantAt(addDays(standing.endsFirst, 1), '00:00', record.timeZone),
      nextStep: 'Book the review with the payer',
      tab: 'authorizations',
    },
  ];
};
