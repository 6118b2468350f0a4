import type { Episode } from '../chart/episode.ts';
import { defaultAttendanceRules } from '../attendance/attendance-rules.ts';
import type { EpisodeId, PersonId } from '../ids.ts';
import { defaultSubstanceMonitoringRules } from '../substance-monitoring/substance-monitoring-rules.ts';
import { exampleRules, exampleStart } from './objective.example.ts';
import type { ObservationRules, ObservedRecord } from './observations.ts';

/** For specs: the rules by which values are read and judged. */
export const observationRules: ObservationRules = {
  ...exampleRules,
  attendance: defaultAttendanceRules,
  substanceMonitoring: defaultSubstanceMonitoringRules,
};

/** For specs: an open episode that began on the day of the example objective. */
export const exampleEpisode: Episode = {
  id: 'episode-1' as EpisodeId,
  personId: 'person-1' as PersonId,
  admittedOn: exampleStart,
  plannedEndOn: null,
  endedOn: null,
  endReason: null,
  admissionSource: 'direct',
  track: 'evening',
  therapistId: null,
  caseManagerId: null,
};
/** For specs: an empty chart; what matters is passed. */
export const observedRecord = (over: Partial<ObservedRecord>): ObservedRecord => ({
  episode: exampleEpisode,
  attendance: [],
  phases: [],
  closures: [],
  tests: [],
  medicationOrders: [],
  doses: [],
  administrations: [],
  plans: [],
  objectiveValues: [],
  ...over,
});
