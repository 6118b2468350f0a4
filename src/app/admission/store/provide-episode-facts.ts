import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { saveSetup } from '../../clinic/store/clinic-effects';
import { clinicFeature } from '../../clinic/store/clinic-feature';
import { loadEpisodeFacts, refreshChart } from './episode-facts-effects';
import { episodeFactsFeature } from './episode-facts-feature';

/** The page of an admission saves by the same way as the Clinic pages. */
export const provideEpisodeFacts = () => [
  provideState(episodeFactsFeature),
  provideState(clinicFeature),
  provideEffects({ saveSetup, loadEpisodeFacts, refreshChart }),
];
