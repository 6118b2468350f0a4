import type { EpisodeRecord } from './episode-record.ts';
import { modalityRecordsInForce } from '../modalities/modality-records.ts';
import { inForce } from './recorded.ts';

const careAroundInForce = (record: EpisodeRecord) => ({
  safetyEvents: inForce(record.safetyEvents),
  suicideRiskReviews: inForce(record.suicideRiskReviews),
  safetyNotices: inForce(record.safetyNotices),
  withdrawalObservations: inForce(record.withdrawalObservations),
  safetyChecks: inForce(record.safetyChecks),
  safetyPlans: inForce(record.safetyPlans),
  circumstances: inForce(record.circumstances),
  familySupports: inForce(record.familySupports),
  familySessions: inForce(record.familySessions),
  serviceNeeds: inForce(record.serviceNeeds),
  serviceReferrals: inForce(record.serviceReferrals),
  serviceBarriers: inForce(record.serviceBarriers),
  serviceVisits: inForce(record.serviceVisits),
  outcomeReports: inForce(record.outcomeReports),
  consents: inForce(record.consents),
  authorizations: inForce(record.authorizations),
  dimensionAssessments: inForce(record.dimensionAssessments),
  livingReports: inForce(record.livingReports),
  supportReports: inForce(record.supportReports),
  nextCare: inForce(record.nextCare),
  decisions: inForce(record.decisions),
  moreCareRequests: inForce(record.moreCareRequests),
  handledReasons: inForce(record.handledReasons),
});

/** The chart without rows entered in error: what rules may see. */
export const recordInForce = (record: EpisodeRecord): EpisodeRecord => ({
  ...record,
  ...careAroundInForce(record),
  handovers: inForce(record.handovers),
  attendance: inForce(record.attendance),
  outreach: inForce(record.outreach),
  skills: inForce(record.skills),
  copingAheadPlans: inForce(record.copingAheadPlans),
  relapsePreventionPlans: inForce(record.relapsePreventionPlans),
  ...modalityRecordsInForce(record),
  tests: inForce(record.tests),
  testOrders: inForce(record.testOrders),
  useReports: inForce(record.useReports),
  medicationOrders: inForce(record.medicationOrders),
  doses: inForce(record.doses),
  naloxone: inForce(record.naloxone),
  medicationOffers: inForce(record.medicationOffers),
  administrations: inForce(record.administrations),
  plans: inForce(record.plans),
  objectiveValues: inForce(record.objectiveValues),
  notes: inForce(record.notes),
});
