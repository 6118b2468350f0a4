import type { Static } from 'typebox';
import { serviceKinds, serviceStages } from '#domain/services/service-need';
import { Nullable, OneOf, PlainDate, recorded, Shape, Text } from '#contract/scalars';

export const ServiceNeed = Shape({
  ...recorded,
  kind: OneOf(serviceKinds),
  need: Text(500),
  service: Nullable(Text(200)),
  stage: OneOf(serviceStages),
  stageSince: PlainDate,
  ownerName: Nullable(Text(120)),
  nextStep: Nullable(Text(500)),
  nextStepOn: Nullable(PlainDate),
  barrier: Nullable(Text(500)),
});
export type ServiceNeed = Static<typeof ServiceNeed>;
