import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ClinicSetup, Invitation } from '#contract/clinic';
import type { Problem } from '#contract/problem';

/** One change of what the clinic keeps. */
export interface ClinicWrite {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body: object | null;
  /** The version that the writer saw; null for what has none. */
  readonly version: number | null;
}

export const clinicPageActions = createActionGroup({
  source: 'Clinic page',
  events: {
    opened: emptyProps(),
    retryChosen: emptyProps(),
    /** `key`: one per opened form, so that a retry adds once. */
    submitted: props<{ key: string; write: ClinicWrite }>(),
    invitationClosed: emptyProps(),
  },
});

export const clinicApiActions = createActionGroup({
  source: 'Clinic API',
  events: {
    loaded: props<{ setup: ClinicSetup }>(),
    loadFailed: props<{ problem: Problem }>(),
    saved: props<{ key: string; invitation: Invitation | null }>(),
    saveFailed: props<{ key: string; problem: Problem }>(),
  },
});
