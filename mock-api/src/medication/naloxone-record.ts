import { NaloxoneDraft, NaloxoneRecord } from '#contract/medication';
import { naloxoneFaults } from '#domain/medication/naloxone-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Naloxone in hand, offered or declined. */
export const naloxoneRecord = recordKind({
  path: 'naloxone-records',
  noun: 'record of naloxone',
  area: 'medication',
  action: 'medication.change',
  list: 'naloxone',
  table: 'naloxoneRecords',
  row: NaloxoneRecord,
  draft: NaloxoneDraft,
  faults: naloxoneFaults,
});
