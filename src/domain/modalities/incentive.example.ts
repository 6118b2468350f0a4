import { episodeDay, exampleRow } from '../chart/episode-record.example.ts';
import type { RecordId, StaffId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import type { IncentiveDraw, IncentiveEnrollment, IncentiveEntry } from './incentive.ts';

/** For specs: draws for tests without stimulants, from the first day on. */
export const exampleEnrollment = (
  over: Partial<IncentiveEnrollment> = {},
): IncentiveEnrollment => ({
  ...exampleRow('enrollment', episodeDay(0)),
  startedOn: episodeDay(0),
  target: 'stimulants',
  schedule: 'draws-per-sample',
  payer: 'State grant',
  annualCap: null,
  endedOn: null,
  endReason: null,
  ...over,
});

/** For specs: one draw earned by a sample of the second day. */
export const exampleEntry = (over: Partial<IncentiveEntry> = {}): IncentiveEntry => ({
  ...exampleRow('entry', episodeDay(1)),
  enrollmentId: 'enrollment' as RecordId,
  sourceId: `urine-${episodeDay(1)}` as RecordId,
  on: episodeDay(1),
  outcome: 'success',
  draws: 1,
  amount: 0,
  payable: 0,
  counterTo: null,
  reason: null,
  drawn: [],
  ...over,
});

/** For specs: a draw that brought a small prize. */
export const exampleDraw = (over: Partial<IncentiveDraw> = {}): IncentiveDraw => ({
  position: 0,
  slip: 300,
  mixVersion: 0,
  prize: 'small',
  value: 1,
  handedOver: 'given',
  drawnAt: instant('2026-09-02T15:00:00Z'),
  drawnBy: 'dana' as StaffId,
  witness: 'K. Wu',
  ...over,
});
