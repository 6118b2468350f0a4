import { Administration, AdministrationDraft } from '#contract/measures';
import { administrationFaults } from '#domain/measures/administration-faults';
import { hasAlert, alertOfAnswers, newAlertOfAnswers } from '#domain/safety/suicide-alerts';
import { recordKind } from '../recording/record-kind.ts';
import { raiseAlert } from '../safety/raise-alert.ts';

/** A questionnaire; answers that ask about suicide leave an alert, whatever becomes of the row. */
export const administrationRecord = recordKind({
  path: 'administrations',
  noun: 'measure',
  area: 'measures',
  action: 'measures.change',
  list: 'administrations',
  table: 'administrations',
  row: Administration,
  draft: AdministrationDraft,
  faults: administrationFaults,
  parts: {
    answers: {
      table: 'itemAnswers',
      owner: 'administrationId',
      rows: (answers: readonly (number | null)[]) =>
        answers.map((answer, at) => ({ item: at + 1, answer })),
    },
  },
  alsoWrites: async (trx, row, recording) => {
    const { administrations, suicideAlerts } = recording.record;
    const before = administrations.find(({ id }) => id === recording.before?.id) ?? null;
    // Answers that came from another system have left no alert yet: they do before they change.
    const missed =
      before === null || hasAlert(suicideAlerts, before.id) ? null : alertOfAnswers(before);
    const raised = newAlertOfAnswers(before, row) ?? missed;
    if (raised !== null) await raiseAlert(trx, raised, recording);
  },
});
