import type { CaseloadSummary } from './caseload-summary.ts';
import { tiers } from './marker.ts';

/** A caseload row as far as its place in the list goes. */
export interface NeedRow {
  readonly name: string;
  readonly summary: Pick<CaseloadSummary, 'tier' | 'reasons' | 'nextAppointment'>;
}

// Sorts after every date: a row without one comes last.
const NEVER = '9999-12-31';

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const since = ({ summary }: NeedRow): string => summary.reasons[0]?.since ?? NEVER;

const next = ({ summary: { nextAppointment } }: NeedRow): string =>
  nextAppointment === null ? NEVER : `${nextAppointment.on} ${nextAppointment.at}`;

/**
 * Who needs somebody first: tier, more reasons, the longest standing top reason, the sooner
 * appointment, name. The order is the same on every machine.
 */
export const compareByNeed = (a: NeedRow, b: NeedRow): number =>
  tiers.indexOf(a.summary.tier) - tiers.indexOf(b.summary.tier) ||
  b.summary.reasons.length - a.summary.reasons.length ||
  compareText(since(a), since(b)) ||
  compareText(next(a), next(b)) ||
  a.name.localeCompare(b.name, 'en');
