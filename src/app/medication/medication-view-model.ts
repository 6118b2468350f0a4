import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { pharmacotherapyContinuity } from '#domain/medication/continuity';
import type { MedicationRules } from '#domain/medication/medication-rules';
import { naloxoneStanding, standingOfRecord } from '#domain/medication/naloxone-standing';
import { stoppedMedication } from '#domain/medication/stopped-medication';
import type { PlainDate } from '#domain/time/plain-date';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { substanceMonitoringFeature } from '../substance-monitoring/store/substance-monitoring-feature';
import type { ChartSpec } from '../ui/charts/chart-spec';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { medicationChart } from './medication-chart';
import { type OrderCard, orderCard, orderDoses } from './medication-cards';
import { siteWords } from './medication-choices';
import {
  doseSourceWords,
  doseStatusWords,
  naloxoneNowWords,
  naloxoneWords,
  withdrawalWords,
} from './medication-labels';
import { lastOfferText, offerRows } from './offer-rows';
import { medicationFeature } from './store/medication-feature';

export interface MedicationView {
  readonly orders: readonly OrderCard[];
  /** Why there is no order now; null while there is one. */
  readonly none: string | null;
  readonly continuity: string | null;
  readonly chart: ChartSpec | null;
  readonly doses: readonly RecordRow[];
  readonly naloxone: readonly RecordRow[];
  /** In hand, expired, or not recorded: in one sentence. */
  readonly naloxoneNow: string;
  readonly offers: readonly RecordRow[];
  readonly withdrawal: readonly RecordRow[];
}

export type MedicationRecords = Pick<
  Chart,
  'medicationOrders' | 'doses' | 'naloxone' | 'medicationOffers' | 'withdrawalReports'
>;

const noneText = (
  orders: Chart['medicationOrders'],
  offers: Chart['medicationOffers'],
  until: PlainDate,
): string | null => {
  const offered = ` ${lastOfferText(offers)}`;
  if (orders.length === 0)
    return `Not on medication: no order is recorded for this episode.${offered}`;
  const isOpen = orders.some(({ endedOn }) => endedOn === null || endedOn >= until);
  return isOpen ? null : `Not on medication now: every order has ended.${offered}`;
};

const continuityText = (
  { medicationOrders, doses }: MedicationRecords,
  until: PlainDate,
  rules: MedicationRules,
): string | null => {
  const standing = pharmacotherapyContinuity(
    inForce(medicationOrders),
    inForce(doses),
    until,
    rules,
  );
  if (standing.state === 'no-data' || standing.startedOn === null) return null;
  const since = `Medication for opioid use disorder since ${longDay(standing.startedOn)}`;
  const gap = `longest gap ${countText(standing.longestGapDays, 'day')}`;
  return `${since}: ${countText(standing.days, 'day')}, ${gap}${standing.state === 'interrupted' ? ', interrupted now' : ''}.`;
};

const injectionText = ({ site, lot }: Chart['doses'][number]): string | null =>
  [site === null ? null : siteWords[site], lot === null ? null : `lot ${lot}`]
    .filter((text) => text !== null)
    .join(', ') || null;

const doseRow = (dose: Chart['doses'][number], orders: Chart['medicationOrders']): RecordRow => {
  const order = orders.find(({ id }) => id === dose.orderId);
  const supply = dose.daysSupplied === null ? null : `for ${countText(dose.daysSupplied, 'day')}`;
  return {
    id: dose.id,
    struck: struckNote(dose),
    correct: { kind: 'doses', id: dose.id },
    cells: [
      cell(longDay(dose.on)),
      cell(order?.name ?? 'not recorded'),
      dose.status === 'missed'
        ? stateCell('concern', doseStatusWords.missed)
        : cell(doseStatusWords[dose.status], supply),
      cell(dose.amount === null ? 'not recorded' : `${dose.amount} mg`, injectionText(dose)),
      cell(doseSourceWords[dose.source]),
    ],
  };
};

const naloxoneRow = (record: Chart['naloxone'][number], until: PlainDate): RecordRow => {
  const { outcome, expiresOn } = record;
  const isExpired = standingOfRecord(record, until) === 'expired';
  return {
    id: record.id,
    struck: struckNote(record),
    correct: { kind: 'naloxone-records', id: record.id },
    cells: [
      cell(longDay(record.on)),
      stateCell(...(isExpired ? (['due', 'expired – replace'] as const) : naloxoneWords[outcome])),
      cell(expiresOn === null ? 'not recorded' : longDay(expiresOn)),
    ],
  };
};

const withdrawalRow = ({ on, category }: Chart['withdrawalReports'][number]): RecordRow => ({
  id: `withdrawal-${on}`,
  struck: null,
  cells: [cell(longDay(on)), cell(withdrawalWords[category] ?? 'not known')],
});

const newest = <Row extends { readonly on: PlainDate }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => b.on.localeCompare(a.on));

/** Orders, doses and naloxone as of today, or of the episode's last day. */
export const medicationView = (
  records: MedicationRecords,
  { episode, today }: Pick<ChartHead, 'episode' | 'today'>,
  rules: MedicationRules,
): MedicationView => {
  const until = episode.endedOn ?? today;
  const doses = inForce(records.doses);
  const withDoses = records.medicationOrders
    .toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
    .map((order) => orderDoses(order, doses, until, rules));
  const isOver = episode.endedOn !== null;
  const stopped = isOver
    ? []
    : stoppedMedication(inForce(records.medicationOrders), today, rules).map(({ id }) => id);
  const drawn = withDoses.filter(({ order }) => order.enteredInErrorAt === null);
  return {
    orders: withDoses.map((of) => orderCard(of, until, isOver, rules, stopped)),
    none: noneText(inForce(records.medicationOrders), inForce(records.medicationOffers), until),
    continuity: continuityText(records, until, rules),
    chart: drawn.length === 0 ? null : medicationChart(drawn, episode, until, rules),
    doses: newest(records.doses).map((dose) => doseRow(dose, records.medicationOrders)),
    naloxone: newest(records.naloxone).map((record) => naloxoneRow(record, until)),
    naloxoneNow: naloxoneNowWords[naloxoneStanding(inForce(records.naloxone), until)],
    offers: offerRows(records.medicationOffers),
    withdrawal: newest(records.withdrawalReports).map(withdrawalRow),
  };
};

export const selectMedication = createSelector(
  chartFeature.selectRecords,
  medicationFeature.selectRecords,
  substanceMonitoringFeature.selectRecords,
  (head, records, monitoring) =>
    head &&
    records &&
    monitoring &&
    medicationView(
      { ...records, withdrawalReports: monitoring.withdrawalReports },
      head,
      defaultRuleSet.medication,
    ),
);
