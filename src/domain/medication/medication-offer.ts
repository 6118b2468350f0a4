import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Medication, MedicationPurpose } from './medication-order.ts';

/** What a person said to medication for their use disorder. */
export const offerOutcomes = ['wants-to-think', 'declined', 'started', 'already-taking'] as const;
export type OfferOutcome = (typeof offerOutcomes)[number];

/** One talk in which medication was offered, with the answer in the person's words. */
export interface MedicationOffer extends Recorded {
  readonly on: PlainDate;
  readonly purpose: Exclude<MedicationPurpose, 'other'>;
  /** Null where no single medication was talked about. */
  readonly medication: Medication | null;
  readonly outcome: OfferOutcome;
  readonly words: string | null;
}
