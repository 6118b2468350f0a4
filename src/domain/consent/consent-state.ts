import type { PlainDate } from '../time/plain-date.ts';

export const consentStates = ['in-force', 'ended', 'revoked'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What a consent of any kind ends by. */
export interface ConsentTerm {
  readonly endsOn: PlainDate | null;
  readonly revokedOn: PlainDate | null;
}

/** Whether a consent allows disclosure today: through its last day, and not once it is revoked. */
export const consentState = (
  { endsOn, revokedOn }: ConsentTerm,
  today: PlainDate,
): ConsentState => {
  if (revokedOn !== null && revokedOn <= today) return 'revoked';
  return endsOn !== null && endsOn < today ? 'ended' : 'in-force';
};
