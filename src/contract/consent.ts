import type { Static } from 'typebox';
import { DraftOf, Nullable, PlainDate, recorded, Shape, Text } from '#contract/scalars';

export const Consent = Shape({
  ...recorded,
  recipient: Text(200),
  purpose: Text(500),
  scope: Text(500),
  signedOn: PlainDate,
  endsOn: Nullable(PlainDate),
  revokedOn: Nullable(PlainDate),
});
export type Consent = Static<typeof Consent>;
export const ConsentDraft = DraftOf(Consent);
