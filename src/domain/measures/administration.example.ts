import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { Administration, InstrumentId } from './administration.ts';

/** For specs: a questionnaire of 2 March 2026; what matters is passed. */
export const exampleAdministration = (
  instrument: InstrumentId,
  answers: readonly (number | null)[],
  over: Partial<Administration> = {},
): Administration => ({
  id: `${instrument}-1` as RecordId,
  recordedAt: instant('2026-03-02T15:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  instrument,
  on: plainDate('2026-03-02'),
  mode: 'self',
  answers,
  declinedReason: null,
  ...over,
});
