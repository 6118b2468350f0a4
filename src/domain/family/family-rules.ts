import type { ConsentReach } from './family-record.ts';

export interface FamilyRules {
  /** The least reach of a consent with which a family session can talk about the treatment. */
  readonly sessionReach: ConsentReach;
}

/** Source: clinical-sources.md#family */
export const defaultFamilyRules: FamilyRules = { sessionReach: 'attendance-and-plan' };
