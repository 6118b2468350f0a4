import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as groupsEffects from './groups-effects';
import { groupsFeature } from './groups-feature';
import * as rosterEffects from './roster-effects';
import { rosterFeature } from './roster-feature';

/** What pages with lists of groups need. */
export const provideGroups = () => [provideState(groupsFeature), provideEffects(groupsEffects)];

/** What the roster needs besides. */
export const provideRoster = () => [provideState(rosterFeature), provideEffects(rosterEffects)];
