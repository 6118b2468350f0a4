import { Dose, DoseDraft } from '#contract/medication';
import { doseFaults } from '#domain/medication/dose-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Doses observed, reported or dispensed, and injections given. */
export const doseRecord = recordKind({
  path: 'doses',
  noun: 'dose',
  area: 'medication',
  action: 'medication.change',
  list: 'doses',
  table: 'doses',
  row: Dose,
  draft: DoseDraft,
  faults: doseFaults,
});
