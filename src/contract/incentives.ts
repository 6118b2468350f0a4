import { type Static, Type } from 'typebox';
import { incentiveOutcomes } from '#domain/modalities/contingency-ladder';
import { prizes } from '#domain/modalities/contingency-rules';
import { incentiveSchedules, incentiveTargets } from '#domain/modalities/incentive';
import {
  Count,
  DraftOf,
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

const MOST_SLIPS = 100_000;
const MOST_DOLLARS = 10_000;
/** US dollars. */
const Dollars = Type.Number({ minimum: 0, maximum: MOST_DOLLARS });
const Slips = Type.Integer({ minimum: 0, maximum: MOST_SLIPS });

export const IncentiveEnrollment = Shape({
  ...recorded,
  startedOn: PlainDate,
  target: OneOf(incentiveTargets),
  schedule: OneOf(incentiveSchedules),
  payer: Text(80),
  annualCap: Nullable(Dollars),
  endedOn: Nullable(PlainDate),
  endReason: Nullable(Text(500)),
});
export type IncentiveEnrollment = Static<typeof IncentiveEnrollment>;
export const IncentiveEnrollmentDraft = DraftOf(IncentiveEnrollment);
export type IncentiveEnrollmentDraft = Static<typeof IncentiveEnrollmentDraft>;

export const IncentiveDraw = Shape({
  position: Count,
  slip: Type.Integer({ minimum: 1 }),
  mixVersion: Count,
  prize: OneOf(prizes),
  value: Dollars,
  handedOver: OneOf(['given', 'owed', 'nothing']),
  drawnAt: Instant,
  drawnBy: IdOfStaff,
  witness: Text(80),
});
export type IncentiveDraw = Static<typeof IncentiveDraw>;

export const IncentiveEntry = Shape({
  ...recorded,
  enrollmentId: IdOfRecord,
  sourceId: IdOfRecord,
  on: PlainDate,
  outcome: Nullable(OneOf(incentiveOutcomes)),
  draws: Type.Integer(),
  amount: Type.Number(),
  payable: Type.Number(),
  counterTo: Nullable(IdOfRecord),
  reason: Nullable(Text(500)),
  drawn: Type.Array(IncentiveDraw),
});
export type IncentiveEntry = Static<typeof IncentiveEntry>;

/** What is asked to put a sample into the ledger, or to enter the difference against it. */
export const LedgerRequest = Shape({
  enrollmentId: IdOfRecord,
  sourceId: IdOfRecord,
  /** Why, where the ledger already holds the sample; null for the first line. */
  reason: Nullable(Text(500)),
});
export type LedgerRequest = Static<typeof LedgerRequest>;

export const DrawRequest = Shape({ witness: Text(80) });
export type DrawRequest = Static<typeof DrawRequest>;

export const MixDraft = Shape({
  noneSlips: Slips,
  smallSlips: Slips,
  smallValue: Dollars,
  largeSlips: Slips,
  largeValue: Dollars,
  jumboSlips: Slips,
  jumboValue: Dollars,
});
export type MixDraft = Static<typeof MixDraft>;

export const IncentiveMix = Shape({ version: Count, ...MixDraft.properties });
export type IncentiveMix = Static<typeof IncentiveMix>;

const stockedPrizes = ['small', 'large', 'jumbo'] as const;
export const StockChange = Shape({
  prize: OneOf(stockedPrizes),
  /** More on the shelf; negative after a count that found fewer. */
  change: Type.Integer({ minimum: -1000, maximum: 1000 }),
  note: Nullable(Text(300)),
});
export type StockChange = Static<typeof StockChange>;

export const StockMove = Shape({
  id: IdOfRecord,
  kind: OneOf(['restock', 'given']),
  ...StockChange.properties,
  at: Instant,
  by: IdOfStaff,
});
export type StockMove = Static<typeof StockMove>;

/** The prize shelf and the bowl of a site. */
export const PrizeShelf = Shape({
  mix: IncentiveMix,
  stock: Shape({ small: Type.Integer(), large: Type.Integer(), jumbo: Type.Integer() }),
  /** Newest first. */
  moves: Type.Array(StockMove),
});
export type PrizeShelf = Static<typeof PrizeShelf>;
