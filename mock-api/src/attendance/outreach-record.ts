import { OutreachContact, OutreachDraft } from '#contract/attendance';
import { outreachFaults } from '#domain/attendance/outreach-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Tries to reach somebody who did not come. */
export const outreachRecord = recordKind({
  path: 'outreach-contacts',
  noun: 'contact',
  area: 'attendance',
  action: 'attendance.change',
  list: 'outreach',
  table: 'outreachContacts',
  row: OutreachContact,
  draft: OutreachDraft,
  faults: outreachFaults,
});
