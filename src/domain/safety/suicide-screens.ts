import type { RecordId } from '../ids.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { instrument } from '../measures/instruments.ts';
import { itemValues, raisedSafetyItems } from '../measures/scoring.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

export type ScreenFinding = 'negative' | 'positive' | 'acute';

/** A questionnaire that asked about suicide, and what it found. */
export interface SuicideScreen {
  readonly sourceId: RecordId;
  readonly instrument: InstrumentId;
  readonly on: PlainDate;
  /** When the answers became known to the program. */
  readonly at: Instant;
  readonly finding: ScreenFinding;
  /** Items that raise the finding. */
  readonly items: readonly number[];
}

/** True when the person answered a safety item, or left one open whose silence is a signal. */
const asked = ({ instrument: id, answers }: Administration): boolean => {
  const of = instrument(id);
  const values = itemValues(of, answers);
  return of.safetyItems.some(
    ({ item, whenUnanswered }) =>
      whenUnanswered === 'signal' || (values[item - 1] ?? null) !== null,
  );
};

const screenOf = (administration: Administration): SuicideScreen => {
  const raised = raisedSafetyItems(instrument(administration.instrument), administration.answers);
  const finding = raised.some(({ urgency }) => urgency === 'acute') ? 'acute' : 'positive';
  return {
    sourceId: administration.id,
    instrument: administration.instrument,
    on: administration.on,
    at: administration.recordedAt,
    finding: raised.length === 0 ? 'negative' : finding,
    items: raised.map(({ item }) => item),
  };
};

/**
 * Every administration that screened for suicide, oldest first, whatever its total: also the
 * earlier ones of a day, which scores leave out. Source: clinical-sources.md#safety
 */
export const suicideScreensOf = (administrations: readonly Administration[]): SuicideScreen[] =>
  administrations
    .filter(asked)
    .map(screenOf)
    .toSorted((a, b) => (`${a.on} ${a.at}` < `${b.on} ${b.at}` ? -1 : 1));
