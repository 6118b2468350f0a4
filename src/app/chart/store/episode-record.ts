import { createSelector } from '@ngrx/store';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { attendanceFeature } from '../../attendance/store/attendance-feature';
import { handledReasonsFeature } from '../../caseload/store/handled-reasons-feature';
import { consentFeature } from '../../consent/store/consent-feature';
import { familyFeature } from '../../family/store/family-feature';
import { measuresFeature } from '../../measures/store/measures-feature';
import { medicationFeature } from '../../medication/store/medication-feature';
import { modalitiesFeature } from '../../modalities/store/modalities-feature';
import { notesFeature } from '../../notes/store/notes-feature';
import { planFeature } from '../../plan/store/plan-feature';
import { safetyFeature } from '../../safety/store/safety-feature';
import { servicesFeature } from '../../services/store/services-feature';
import { stepDownFeature } from '../../step-down/store/step-down-feature';
import { substanceMonitoringFeature } from '../../substance-monitoring/store/substance-monitoring-feature';
import { utilizationFeature } from '../../utilization/store/utilization-feature';
import { chartFeature } from './chart-feature';

const selectParts = createSelector({
  chart: chartFeature.selectRecords,
  attendance: attendanceFeature.selectRecords,
  handledReasons: handledReasonsFeature.selectRecords,
  consent: consentFeature.selectRecords,
  family: familyFeature.selectRecords,
  measures: measuresFeature.selectRecords,
  medication: medicationFeature.selectRecords,
  modalities: modalitiesFeature.selectRecords,
  notes: notesFeature.selectRecords,
  plan: planFeature.selectRecords,
  safety: safetyFeature.selectRecords,
  services: servicesFeature.selectRecords,
  stepDown: stepDownFeature.selectRecords,
  substanceMonitoring: substanceMonitoringFeature.selectRecords,
  utilization: utilizationFeature.selectRecords,
});

type Parts = ReturnType<typeof selectParts>;
type Complete = { readonly [Area in keyof Parts]: NonNullable<Parts[Area]> };

const isComplete = (parts: Parts): parts is Complete =>
  Object.values(parts).every((part) => part !== null);

const joined = ({ chart, ...areas }: Complete): EpisodeRecord => ({
  episode: chart.episode,
  timeZone: chart.timeZone,
  levels: chart.levels,
  phases: chart.phases,
  substanceGoals: chart.substanceGoals,
  handovers: chart.handovers,
  withdrawalHistory: chart.withdrawalHistory,
  ...areas.attendance,
  ...areas.handledReasons,
  ...areas.consent,
  ...areas.family,
  ...areas.measures,
  ...areas.medication,
  ...areas.modalities,
  ...areas.notes,
  ...areas.plan,
  ...areas.safety,
  ...areas.services,
  ...areas.stepDown,
  ...areas.substanceMonitoring,
  ...areas.utilization,
});

/**
 * The open chart as the rules want it, put together from every area's part; null until it is there.
 * Because one answer fills all parts, it is never a mixture of two moments.
 */
export const selectEpisodeRecord = createSelector(selectParts, (parts): EpisodeRecord | null =>
  isComplete(parts) ? joined(parts) : null,
);
