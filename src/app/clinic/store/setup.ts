import { createSelector } from '@ngrx/store';
import type { ClinicSetup } from '#contract/clinic';
import { clinicFeature } from './clinic-feature';

const nothing: ClinicSetup = { sites: [], programs: [], staff: [], closures: [] };

/** What the clinic keeps; nothing before it is there, when no page of it is shown. */
export const selectSetup = createSelector(
  clinicFeature.selectSetup,
  (setup): ClinicSetup => setup ?? nothing,
);
