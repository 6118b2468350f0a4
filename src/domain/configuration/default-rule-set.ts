import { defaultAdmissionRules } from '../admission/admission-rules.ts';
import { defaultAttendanceRules } from '../attendance/attendance-rules.ts';
import { defaultMarkerRules } from '../caseload/marker-rules.ts';
import { defaultFamilyRules } from '../family/family-rules.ts';
import { defaultMeasureRules } from '../measures/measure-rules.ts';
import { defaultMedicationRules } from '../medication/medication-rules.ts';
import { defaultModalityRules } from '../modalities/modality-rules.ts';
import { defaultNoteRules } from '../notes/note-rules.ts';
import { defaultPlanRules } from '../plan/plan-rules.ts';
import { defaultSafetyRules } from '../safety/safety-rules.ts';
import { defaultServiceRules } from '../services/service-rules.ts';
import { defaultReadinessRules } from '../step-down/readiness-rules.ts';
import { defaultSubstanceMonitoringRules } from '../substance-monitoring/substance-monitoring-rules.ts';
import { defaultUtilizationRules } from '../utilization/utilization-rules.ts';
import { defaultWorkRules } from '../work/work-rules.ts';
import type { RuleSet } from './rule-set.ts';

/** The set a new clinic starts with; its sources stand in docs/clinical-sources.md. */
export const defaultRuleSet: RuleSet = {
  id: 'stepdown-default',
  version: 1,
  effectiveFrom: '2026-01-01',
  admission: defaultAdmissionRules,
  attendance: defaultAttendanceRules,
  modalities: defaultModalityRules,
  substanceMonitoring: defaultSubstanceMonitoringRules,
  medication: defaultMedicationRules,
  measures: defaultMeasureRules,
  plan: defaultPlanRules,
  safety: defaultSafetyRules,
  notes: defaultNoteRules,
  family: defaultFamilyRules,
  services: defaultServiceRules,
  utilization: defaultUtilizationRules,
  work: defaultWorkRules,
  markers: defaultMarkerRules,
  readiness: defaultReadinessRules,
};
