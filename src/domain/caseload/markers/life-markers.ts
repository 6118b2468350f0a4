import type { ChartReading } from '../../chart/chart-reading.ts';
import { countText, dayText, listText } from '../../chart/wording.ts';
import type { MedicationOrder } from '../../medication/medication-order.ts';
import type { MedicationStatus } from '../../medication/medication-status.ts';
import type { CircumstanceChange, CircumstanceKind } from '../../safety/safety-event.ts';
import { addDays } from '../../time/plain-date.ts';
import type { Severity } from '../marker.ts';
import { gathered, type MarkerHead, type MarkerRule, type OpenMatter } from './marker-finding.ts';

const names: Readonly<Record<CircumstanceKind, string>> = {
  'housing-unsafe': 'Home not safe',
  unhoused: 'Unhoused',
  'partner-using': 'Partner using',
  'housing-safe': 'Safe home',
  legal: 'Legal matter',
  'job-loss': 'Job lost',
  'childcare-loss': 'Childcare lost',
  bereavement: 'Bereavement',
  'therapist-change': 'Therapist changed',
  'group-change': 'Group changed',
  pregnancy: 'Pregnancy',
};

const undiscussed = (
  { record, today }: ChartReading,
  kinds: readonly CircumstanceKind[],
): (CircumstanceChange & OpenMatter)[] =>
  record.circumstances
    .filter(
      ({ kind, on, discussedOn }) => kinds.includes(kind) && on <= today && discussedOn === null,
    )
    .map((change) => ({ ...change, text: `${names[change.kind]}, ${dayText(change.on)}` }));

const untilDiscussed = { threshold: 'any, until it is discussed', window: 'no limit' } as const;

/** M14: a home that is not safe; a plan that the person accepts or a safe home ends it. */
export const homeNotSafe: MarkerRule = (chart) => {
  const { record, rules, today } = chart;
  const safeOn = record.circumstances.filter(
    ({ kind, on }) => kind === 'housing-safe' && on <= today,
  );
  const changes = undiscussed(chart, rules.markers.housingKinds).filter(
    ({ planAcceptedOn, on }) =>
      planAcceptedOn === null && !safeOn.some((change) => change.on >= on),
  );
  const report = record.livingReports.findLast(({ on }) => on <= today);
  const reported: OpenMatter[] =
    report?.safety === 'unsafe' && report.planAcceptedOn === null
      ? [{ id: report.id, on: report.on, text: `Home reported not safe, ${dayText(report.on)}` }]
      : [];
  const head: MarkerHead = {
    ...untilDiscussed,
    id: 'M14',
    severity: 2,
    nextStep: 'Agree on a plan for a safe place',
    tab: 'services',
  };
  return gathered([...changes, ...reported], head, 'change');
};

/** M15: a loss or a legal matter. */
export const lifeEvent: MarkerRule = (chart) =>
  gathered(
    undiscussed(chart, chart.rules.markers.eventKinds),
    {
      ...untilDiscussed,
      id: 'M15',
      severity: 3,
      nextStep: 'Talk about it, and plan ahead',
      tab: 'services',
    },
    'event',
  );

/** M19: a new therapist or group. */
export const teamChange: MarkerRule = (chart) =>
  gathered(
    undiscussed(chart, chart.rules.markers.teamKinds),
    {
      ...untilDiscussed,
      id: 'M19',
      severity: 3,
      nextStep: 'Ask how the change feels',
      tab: 'sessions',
    },
    'change',
  );

/** M23: pregnancy. */
export const pregnancy: MarkerRule = (chart) =>
  gathered(
    undiscussed(chart, ['pregnancy']),
    {
      ...untilDiscussed,
      id: 'M23',
      severity: 2,
      nextStep: 'Arrange prenatal care and review medication',
      tab: 'services',
    },
    'report',
  );

interface Gap {
  readonly order: MedicationOrder;
  readonly status: MedicationStatus;
}

const gapSeverity = ({ order, status }: Gap): Severity =>
  status.state === 'urgent' && order.purpose === 'moud' ? 1 : 2;

/** M13: medication for a substance use disorder past its due day. */
export const medicationGap: MarkerRule = ({ record, medications, today }) => {
  const gaps = record.medicationOrders.flatMap((order): Gap[] => {
    const status = medications.find(({ orderId }) => orderId === order.id);
    const late = status?.state === 'late' || status?.state === 'urgent';
    return late && order.purpose !== 'other' ? [{ order, status }] : [];
  });
  const matters = gaps.map(({ order, status }) => ({
    id: order.id,
    on: addDays(today, 1 - status.daysLate),
    text: `${order.name} ${countText(status.daysLate, 'day')} late`,
  }));
  const severity = Math.min(2, ...gaps.map(gapSeverity)) as Severity;
  const marked = gathered(
    matters,
    {
      id: 'M13',
      severity,
      threshold: 'past the due window of the medication',
      window: 'since the last dose',
      nextStep: 'Call the person and the prescriber',
      tab: 'medication',
    },
    'medication',
  );
  return marked.map((marker) => ({
    ...marker,
    text: listText(matters.map(({ text }) => text)),
    rows: [...marker.rows, ...gaps.flatMap(({ status }) => status.rows)],
  }));
};
