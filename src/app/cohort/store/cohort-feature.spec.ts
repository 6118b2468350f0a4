import type { SiteId } from '#domain/ids';
import { cohort } from './cohort.example';
import { cohortApiActions, cohortPageActions } from './cohort-actions';
import { cohortFeature } from './cohort-feature';

describe('cohortFeature', () => {
  it('drops a late answer about another site', () => {
    const { reducer } = cohortFeature;
    const trialOpen = reducer(undefined, cohortPageActions.opened({ siteId: 'trial' as SiteId }));
    expect(reducer(trialOpen, cohortApiActions.loaded({ cohort }))).toBe(trialOpen);
  });
});
