import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const serviceKinds = [
  'case-management',
  'education',
  'vocational',
  'nutrition',
  'fitness',
  'medical',
  'mental-health',
  'housing',
  'legal',
  'transport',
  'childcare',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const serviceStages = [
  'identified',
  'referred',
  'started',
  'attending',
  'finished',
  'declined',
] as const;
export type ServiceStage = (typeof serviceStages)[number];

/** A need, what was arranged for it, and whose turn it is. */
export interface ServiceNeed extends Recorded {
  readonly kind: ServiceKind;
  readonly need: string;
  readonly service: string | null;
  readonly stage: ServiceStage;
  readonly stageSince: PlainDate;
  readonly ownerName: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
  readonly barrier: string | null;
}
