import type { AdmissionRules } from '../admission/admission-rules.ts';
import type { AttendanceRules } from '../attendance/attendance-rules.ts';
import type { MarkerRules } from '../caseload/marker-rules.ts';
import type { FamilyRules } from '../family/family-rules.ts';
import type { MeasureRules } from '../measures/measure-rules.ts';
import type { MedicationRules } from '../medication/medication-rules.ts';
import type { ModalityRules } from '../modalities/modality-rules.ts';
import type { NoteRules } from '../notes/note-rules.ts';
import type { PlanRules } from '../plan/plan-rules.ts';
import type { SafetyRules } from '../safety/safety-rules.ts';
import type { ServiceRules } from '../services/service-rules.ts';
import type { ReadinessRules } from '../step-down/readiness-rules.ts';
import type { SubstanceMonitoringRules } from '../substance-monitoring/substance-monitoring-rules.ts';
import type { UtilizationRules } from '../utilization/utilization-rules.ts';
import type { WorkRules } from '../work/work-rules.ts';

/**
 * Every clinical threshold of the product, in one versioned object. A result stores the id and
 * version that produced it, so that it can be explained years later.
 */
export interface RuleSet {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly admission: AdmissionRules;
  readonly attendance: AttendanceRules;
  readonly modalities: ModalityRules;
  readonly substanceMonitoring: SubstanceMonitoringRules;
  readonly medication: MedicationRules;
  readonly measures: MeasureRules;
  readonly plan: PlanRules;
  readonly safety: SafetyRules;
  readonly notes: NoteRules;
  readonly family: FamilyRules;
  readonly services: ServiceRules;
  readonly utilization: UtilizationRules;
  readonly work: WorkRules;
  readonly markers: MarkerRules;
  readonly readiness: ReadinessRules;
}
