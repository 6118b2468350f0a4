import { createSelector } from '@ngrx/store';
import type { IncentiveEnrollment } from '#contract/incentives';
import type { ChartReading } from '#domain/chart/chart-reading';
import type { RecordId } from '#domain/ids';
import {
  type IncentiveStanding,
  incentiveStanding,
  paidInYear,
} from '#domain/modalities/incentive-ledger';
import { selectChartReading } from '../../chart/store/chart-reading';
import { longDay } from '../../ui/format/dates';
import { modalitiesFeature } from '../store/modalities-feature';
import { dollars, earnedText } from './earned-text';
import { scheduleWords, targetWords } from './incentive-words';
import { type LedgerRow, ledgerRow } from './ledger-row';

/** One schedule with its ladder and its ledger. */
export interface IncentiveView {
  readonly id: RecordId;
  readonly title: string;
  readonly schedule: string;
  readonly since: string;
  readonly next: string;
  readonly paid: string;
  readonly ended: string | null;
  /** Why it no longer counts; null while it does. */
  readonly struck: string | null;
  readonly rows: readonly LedgerRow[];
}

const paidText = (
  { annualCap, id }: IncentiveEnrollment,
  { record, today, rules }: ChartReading,
): string => {
  const entries = record.incentiveEntries.filter(({ enrollmentId }) => enrollmentId === id);
  const cap = annualCap ?? rules.modalities.contingency.annualCap;
  const year = today.slice(0, 4);
  return `${dollars(paidInYear(entries, year))} paid in ${year}; the payer allows ${dollars(cap)} a year`;
};

const rowsOf = ({ samples }: IncentiveStanding): LedgerRow[] => samples.toReversed().map(ledgerRow);

const viewOf = (enrollment: IncentiveEnrollment, reading: ChartReading): IncentiveView => {
  const { id, target, schedule, payer, startedOn, endedOn, endReason } = enrollment;
  const standing = incentiveStanding(enrollment, reading);
  return {
    id,
    title: targetWords[target],
    schedule: `${scheduleWords[schedule]}; ${payer} pays`,
    since: `since ${longDay(startedOn)}`,
    next: `The next success earns ${earnedText(standing.next)}.`,
    paid: paidText(enrollment, reading),
    ended: endedOn === null ? null : `Ended ${longDay(endedOn)}: ${endReason ?? 'no reason'}`,
    struck:
      enrollment.enteredInErrorAt === null
        ? null
        : `Entered in error: ${enrollment.enteredInErrorReason ?? 'reason not recorded'}`,
    rows: enrollment.enteredInErrorAt === null ? rowsOf(standing) : [],
  };
};

/** Every schedule of the open chart, the open ones first. */
export const selectIncentives = createSelector(
  modalitiesFeature.selectRecords,
  selectChartReading,
  (records, reading): readonly IncentiveView[] | null =>
    records &&
    reading &&
    records.incentiveEnrollments
      .toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
      .map((enrollment) => viewOf(enrollment, reading)),
);
