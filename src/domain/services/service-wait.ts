import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { ServiceNeed, ServiceStage } from './service-need.ts';
import type { ServiceRules } from './service-rules.ts';

/** Stages in which the person still waits for the service to begin. */
const waits: Readonly<Record<ServiceStage, boolean>> = {
  identified: true,
  referred: true,
  started: false,
  attending: false,
  finished: false,
  declined: false,
};

/** Stages after which nothing more is to be done about a need. */
const closes: Readonly<Record<ServiceStage, boolean>> = {
  identified: false,
  referred: false,
  started: false,
  attending: false,
  finished: true,
  declined: true,
};

export interface ServiceWait {
  readonly daysInStage: number;
  readonly isOpen: boolean;
  /** Waiting for the service to begin for longer than the rules allow. */
  readonly isLong: boolean;
}

/** How long a need has been in its stage, and whether that is a long wait. */
export const serviceWait = (
  { stage, stageSince }: Pick<ServiceNeed, 'stage' | 'stageSince'>,
  today: PlainDate,
  { longWaitDays }: ServiceRules,
): ServiceWait => {
  const daysInStage = Math.max(0, daysBetween(stageSince, today));
  return {
    daysInStage,
    isOpen: !closes[stage],
    isLong: waits[stage] && daysInStage >= longWaitDays,
  };
};
