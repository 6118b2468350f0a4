import { createSelector } from '@ngrx/store';
import { sessionFeature } from '../core/session/session-feature';
import { groupsFeature } from './store/groups-feature';

/** What the form of a group needs: all groups, who may lead one, and where the reader works. */
export const selectGroupForm = createSelector(
  sessionFeature.selectSession,
  groupsFeature.selectList,
  groupsFeature.selectLoad,
  groupsFeature.selectSave,
  groupsFeature.selectSaved,
  (session, list, load, save, saved) => ({
    list,
    load,
    save,
    saved,
    sites: (session?.sites ?? []).filter(({ kind }) => kind !== 'research'),
    siteId: session?.sites.find(({ kind }) => kind !== 'research')?.id ?? null,
    today: list?.today ?? null,
  }),
);
