import type { RecordId } from '#domain/ids';
import { instant } from '#domain/time/instant';

/** For specs: what every row of a chart carries, of a row in force. */
export const recorded = (id: string) => ({
  id: id as RecordId,
  version: 1,
  recordedAt: instant('2026-11-02T22:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
});

/** For specs: what makes a row one that was entered in error. */
export const inError = {
  enteredInErrorAt: instant('2026-11-03T15:00:00Z'),
  enteredInErrorReason: 'written into the wrong chart',
};
