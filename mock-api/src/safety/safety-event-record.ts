import { SafetyEvent, SafetyEventDraft } from '#contract/safety';
import { followUpDueAt } from '#domain/safety/safety-clocks';
import type { SafetyAction } from '#domain/safety/safety-event';
import { safetyEventFaults } from '#domain/safety/safety-faults';
import { alertOfEvent, hasAlert, newAlertOfEvent } from '#domain/safety/suicide-alerts';
import { localDate } from '#domain/time/instant';
import { recordKind } from '../recording/record-kind.ts';
import { raiseAlert } from './raise-alert.ts';

/** A crisis contact, an overdose, a disclosure: with its follow-up and who closed it when. */
export const safetyEventRecord = recordKind({
  path: 'safety-events',
  noun: 'safety event',
  area: 'safety',
  action: 'safety.change',
  list: 'safetyEvents',
  table: 'safetyEvents',
  row: SafetyEvent,
  draft: SafetyEventDraft,
  faults: safetyEventFaults,
  filled: ({ kind, occurredAt }, { record, rules }) => ({
    occurredOn: localDate(occurredAt, record.timeZone),
    followUpDueAt: followUpDueAt(kind, occurredAt, rules.safety),
  }),
  parts: {
    actions: {
      table: 'safetyEventActions',
      owner: 'eventId',
      rows: (actions: readonly SafetyAction[]) =>
        actions.map((action, position) => ({ position, action })),
    },
  },
  alsoWrites: async (trx, row, recording) => {
    const { record, rules } = recording;
    const before = record.safetyEvents.find(({ id }) => id === recording.before?.id) ?? null;
    // A disclosure that came from another system has left no alert yet: it does before it changes.
    const missed =
      before === null || hasAlert(record.suicideAlerts, before.id)
        ? null
        : alertOfEvent(before, rules.safety);
    const raised = newAlertOfEvent(before, row, rules.safety) ?? missed;
    if (raised !== null) await raiseAlert(trx, raised, recording);
  },
});
