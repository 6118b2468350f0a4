import type { RecordId } from '../ids.ts';
import type { Administration } from '../measures/administration.ts';
import { score } from '../measures/scoring.ts';
import { type PlainDate, withinDays } from '../time/plain-date.ts';
import type { SafetyRules } from './safety-rules.ts';

export interface WithdrawalSignal {
  readonly instrument: 'cows' | 'ciwa-ar';
  readonly on: PlainDate;
  readonly value: number;
  readonly row: RecordId;
}

/**
 * Withdrawal scales at or above their threshold in the days that end today, oldest first; every
 * rating counts, also when a later one of the same day is lower.
 */
export const withdrawalSignals = (
  administrations: readonly Administration[],
  today: PlainDate,
  days: number,
  { withdrawalFrom }: SafetyRules,
): WithdrawalSignal[] =>
  administrations
    .filter(({ on }) => withinDays(on, today, days))
    .flatMap((administration) => {
      const { instrument, on, id: row } = administration;
      if (instrument !== 'cows' && instrument !== 'ciwa-ar') return [];
      const { value } = score(administration).main;
      return value !== null && value >= withdrawalFrom[instrument]
        ? [{ instrument, on, value, row }]
        : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
