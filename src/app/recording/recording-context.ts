import { createSelector } from '@ngrx/store';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { chartFeature } from '../chart/store/chart-feature';
import { selectEpisodeRecord } from '../chart/store/episode-record';
import { sessionFeature } from '../core/session/session-feature';
import type { FormContext } from './form-kind';

/** What every form of the open chart may look at; null until chart and writer are known. */
export const selectRecordingContext = createSelector(
  selectEpisodeRecord,
  chartFeature.selectRecords,
  sessionFeature.selectStaff,
  (record, head, staff): Omit<FormContext, 'about'> | null =>
    record &&
    head &&
    staff && {
      record,
      today: head.today,
      now: head.asOf,
      by: staff.id,
      rules: defaultRuleSet,
      team: head.team.some(({ id }) => id === staff.id) ? head.team : [...head.team, staff],
    },
);
