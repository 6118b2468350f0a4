import type { StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import { staffName } from '../chart/store/team';
import { momentText } from '../ui/format/dates';
import type { FormContext } from './form-kind';
import type { RecordedRow } from './store/recording-actions';

/** A writer as the reader knows them. */
export const writerName = (id: StaffId | null, { by, team }: FormContext): string =>
  id === by ? 'You' : staffName(team, id);

export const writtenAt = (at: Instant, { record }: FormContext): string =>
  momentText(at, record.timeZone);

/** Who was first with another version of the row, and what that was. */
export const whoSaved = (row: RecordedRow, context: FormContext): string => {
  const at = writtenAt(row.recordedAt, context);
  if (row.enteredInErrorAt !== null)
    return 'This was marked as entered in error after you opened it. Saving records yours as a new entry.';
  return row.recordedBy === context.by
    ? `You saved this in another window on ${at}, after opening it here.`
    : `${writerName(row.recordedBy, context)} saved this on ${at}, after you opened it.`;
};
