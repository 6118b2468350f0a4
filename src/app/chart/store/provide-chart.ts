import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as attendanceEffects from '../../attendance/store/attendance-effects';
import { attendanceFeature } from '../../attendance/store/attendance-feature';
import * as makeUpsEffects from '../../attendance/store/make-ups-effects';
import { makeUpsFeature } from '../../attendance/store/make-ups-feature';
import { handledReasonsFeature } from '../../caseload/store/handled-reasons-feature';
import { consentFeature } from '../../consent/store/consent-feature';
import { familyFeature } from '../../family/store/family-feature';
import { measuresFeature } from '../../measures/store/measures-feature';
import { medicationFeature } from '../../medication/store/medication-feature';
import { modalitiesFeature } from '../../modalities/store/modalities-feature';
import * as notesEffects from '../../notes/store/notes-effects';
import { notesFeature } from '../../notes/store/notes-feature';
import { planFeature } from '../../plan/store/plan-feature';
import * as recordingEffects from '../../recording/store/recording-effects';
import { recordingFeature } from '../../recording/store/recording-feature';
import { safetyFeature } from '../../safety/store/safety-feature';
import { servicesFeature } from '../../services/store/services-feature';
import { stepDownFeature } from '../../step-down/store/step-down-feature';
import { substanceMonitoringFeature } from '../../substance-monitoring/store/substance-monitoring-feature';
import { utilizationFeature } from '../../utilization/store/utilization-feature';
import { changesFeature } from './changes-feature';
import * as chartEffects from './chart-effects';
import { chartFeature } from './chart-feature';

/** The open chart: its head, every area's part of it, and the one effect that loads them. */
export const provideChart = () => [
  provideState(chartFeature),
  provideState(changesFeature),
  provideState(attendanceFeature),
  provideState(makeUpsFeature),
  provideState(handledReasonsFeature),
  provideState(consentFeature),
  provideState(familyFeature),
  provideState(measuresFeature),
  provideState(medicationFeature),
  provideState(modalitiesFeature),
  provideState(notesFeature),
  provideState(planFeature),
  provideState(recordingFeature),
  provideState(safetyFeature),
  provideState(servicesFeature),
  provideState(stepDownFeature),
  provideState(substanceMonitoringFeature),
  provideState(utilizationFeature),
  provideEffects(chartEffects, attendanceEffects, makeUpsEffects, notesEffects, recordingEffects),
];
