import { MedicationOrder, MedicationOrderDraft } from '#contract/medication';
import { medicationOrderFaults } from '#domain/medication/medication-order-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Orders that somebody with prescribing rights wrote elsewhere. */
export const medicationOrderRecord = recordKind({
  path: 'medication-orders',
  noun: 'medication order',
  area: 'medication',
  action: 'medication.change',
  list: 'medicationOrders',
  table: 'medicationOrders',
  row: MedicationOrder,
  draft: MedicationOrderDraft,
  faults: medicationOrderFaults,
});
