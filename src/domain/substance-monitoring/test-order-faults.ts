import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import { addDays } from '../time/plain-date.ts';
import type { TestOrder } from './test-order.ts';

export type TestOrderDraft = Draft<TestOrder>;

const fault = (field: string, message: string): RecordingFault[] => [{ field, message }];

const DAYS_PER_WEEK = 7;

const orderBefore = ({ record, before }: Recording): TestOrder | undefined =>
  record.testOrders.find(({ id }) => id === before?.id);

const startFaults = ({ startsOn }: TestOrderDraft, recording: Recording): RecordingFault[] => {
  const { today, record } = recording;
  const { endedOn } = record.episode;
  if (endedOn !== null && startsOn > endedOn)
    return fault('startsOn', `is after the end of care on ${endedOn}`);
  // The past cannot be scheduled; an order that began stays as it began.
  const known = orderBefore(recording)?.startsOn;
  if (known === startsOn || startsOn >= today) return [];
  return fault('startsOn', `must not be before today, ${today}`);
};

const endFaults = (draft: TestOrderDraft, recording: Recording): RecordingFault[] => {
  const { startsOn, endsOn } = draft;
  const { orderWeeksAtMost } = recording.rules.substanceMonitoring;
  const last = addDays(startsOn, orderWeeksAtMost * DAYS_PER_WEEK);
  if (endsOn < startsOn) return fault('endsOn', `must not be before the start on ${startsOn}`);
  if (endsOn > last)
    return fault('endsOn', `must be at most ${orderWeeksAtMost} weeks later, ${last}`);
  return [];
};

const dayFaults = ({ weekdays, testsPerWeek, pattern }: TestOrderDraft): RecordingFault[] => {
  if (weekdays.length === 0) return fault('weekdays', 'need at least one day');
  if (new Set(weekdays).size < weekdays.length) return fault('weekdays', 'must name each day once');
  if (testsPerWeek > weekdays.length)
    return fault('testsPerWeek', `must be at most ${weekdays.length}, the listed days`);
  if (pattern === 'fixed' && testsPerWeek !== weekdays.length)
    return fault(
      'testsPerWeek',
      `must be ${weekdays.length}: fixed days are all of the listed ones`,
    );
  if (pattern === 'random' && testsPerWeek === weekdays.length)
    return fault('weekdays', 'leave nothing to chance: list more days than there are tests');
  return [];
};

const panelFaults = (draft: TestOrderDraft, recording: Recording): RecordingFault[] => {
  const { record, rules, before } = recording;
  const { panelId, startsOn, endsOn } = draft;
  const panel = rules.substanceMonitoring.panels.find(({ id }) => id === panelId);
  if (panel === undefined) return fault('panelId', 'is none of the panels of the clinic');
  const other = inForce(record.testOrders).find(
    (order) =>
      order.id !== before?.id &&
      order.panelId === panelId &&
      order.startsOn <= endsOn &&
      order.endsOn >= startsOn,
  );
  return other === undefined
    ? []
    : fault('panelId', `is ordered already until ${other.endsOn}: change that order`);
};

/** Everything that speaks against an order of tests as it was typed. */
export const testOrderFaults = (draft: TestOrderDraft, recording: Recording): RecordingFault[] => [
  ...panelFaults(draft, recording),
  ...startFaults(draft, recording),
  ...endFaults(draft, recording),
  ...dayFaults(draft),
];
