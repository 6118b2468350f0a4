import type { AsamEdition } from '../chart/episode.ts';
import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

/**
 * Ratings of the six ASAM dimensions. In edition 3 a rating is 0 to 4; in edition 4 it is the least
 * intensive level code that the dimension requires (`0` for no specific need).
 */
export interface DimensionAssessment extends Recorded {
  readonly on: PlainDate;
  readonly edition: AsamEdition;
  /** Six entries, dimension 1 first; null where not rated. */
  readonly ratings: readonly (string | null)[];
  readonly assessor: string;
}

export const livingSituations = [
  'independent',
  'with-family',
  'sober-living',
  'unstable',
  'unhoused',
] as const;
export type LivingSituation = (typeof livingSituations)[number];

/** Where somebody lives, asked again every 30 days. */
export interface LivingReport extends Recorded {
  readonly on: PlainDate;
  readonly situation: LivingSituation;
  readonly safety: 'safe' | 'unsafe';
  readonly someoneUsing: 'yes' | 'no' | null;
  /** An accepted plan for an unsafe home. */
  readonly planAcceptedOn: PlainDate | null;
}

/** Recovery support of the person's own choice in one week: meetings, peer, faith, sport. */
export interface SupportReport extends Recorded {
  readonly on: PlainDate;
  readonly kind: string;
  readonly contacts: number;
}

/** The care that follows this level. */
export interface NextCare extends Recorded {
  readonly service: string;
  readonly levelCode: string;
  readonly moveOn: PlainDate | null;
  readonly firstAppointmentOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly releasesSignedOn: PlainDate | null;
  /** Next medication booking past the move; null when none is booked. */
  readonly medicationBookedOn: PlainDate | null;
}

export const decisionKinds = [
  'step-down',
  'step-up-review',
  'stay',
  'enough-evidence',
  'transfer',
  'end',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What the team decided, beside what the rules said; neither overwrites the other. */
export interface Decision extends Recorded {
  readonly kind: DecisionKind;
  readonly on: PlainDate;
  readonly outcome: string;
  readonly reason: string;
}

/** A worry or wish of a person or clinician for more care (trigger T8). */
export interface MoreCareRequest extends Recorded {
  readonly on: PlainDate;
  readonly askedBy: 'person' | 'clinician';
  readonly words: string;
}
