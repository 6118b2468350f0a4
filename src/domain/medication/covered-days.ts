import { addDays, daysFrom, laterOf, type PlainDate } from '../time/plain-date.ts';
import type { Dose } from './medication-order.ts';

/** A dose that is in hand for several days: a dispensed supply, take-homes, a long-acting injection. */
const lasts = (days: number): boolean => days > 1;

/** What the rows about one order say of each day. */
export interface CoverRecord {
  readonly covered: ReadonlySet<PlainDate>;
  /** Recorded as missed, and not recorded as taken on the same day. */
  readonly missed: ReadonlySet<PlainDate>;
  /** The last covered day comes from a supply or an injection, so that its end is known. */
  readonly endsWithSupply: boolean;
}

/** Days covered by supplies; one that begins while another still lasts is shifted behind it. */
const supplyDays = (supplies: readonly { on: PlainDate; days: number }[]): PlainDate[] => {
  const covered: PlainDate[] = [];
  for (const { on, days } of supplies) {
    const previous = covered.at(-1);
    const first = previous === undefined ? on : laterOf(on, addDays(previous, 1));
    covered.push(...daysFrom(first, addDays(first, days - 1)));
  }
  return covered;
};

/**
 * Covered and missed days of one order. A dose covers its own day unless its row or its medication
 * says that it lasts longer; a day recorded as missed is not covered by a supply alone.
 */
export const coverRecord = (doses: readonly Dose[], daysPerDose: number): CoverRecord => {
  const inOrder = doses.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const had = inOrder
    .filter(({ status }) => status !== 'missed')
    .map(({ on, daysSupplied }) => ({ on, days: daysSupplied ?? daysPerDose }));
  const single = new Set(had.filter(({ days }) => !lasts(days)).map(({ on }) => on));
  const missed = new Set(
    inOrder.filter(({ on, status }) => status === 'missed' && !single.has(on)).map(({ on }) => on),
  );
  const supplied = supplyDays(had.filter(({ days }) => lasts(days)));
  const covered = new Set([...single, ...supplied.filter((day) => !missed.has(day))]);
  const last = [...covered].toSorted().at(-1);
  return { covered, missed, endsWithSupply: last !== undefined && supplied.includes(last) };
};
