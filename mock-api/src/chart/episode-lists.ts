import type { Static, TObject } from 'typebox';
import { OutreachContact } from '#contract/attendance';
import { HandledReason } from '#contract/caseload';
import { LevelOfCareStay, Phase, SubstanceGoal } from '#contract/chart';
import { Consent } from '#contract/consent';
import { FamilySupport } from '#contract/family';
import { Handover } from '#contract/handover';
import { Dose, MedicationOffer, MedicationOrder, NaloxoneRecord } from '#contract/medication';
import { CopingAheadPlan, RelapsePreventionPlan, SkillRecord } from '#contract/modalities';
import { NoteHead } from '#contract/notes';
import { ObjectiveValue } from '#contract/plan';
import {
  CircumstanceChange,
  SafetyCheck,
  SafetyNotice,
  SafetyPlan,
  SuicideRiskReview,
  WithdrawalObservation,
  WithdrawalReport,
} from '#contract/safety';
import {
  OutcomeReport,
  ServiceBarrier,
  ServiceNeed,
  ServiceReferral,
  ServiceStageChange,
  ServiceVisit,
} from '#contract/services';
import {
  Decision,
  LivingReport,
  MoreCareRequest,
  NextCare,
  SupportReport,
} from '#contract/step-down';
import { UseDay } from '#contract/substance-monitoring';
import { Authorization } from '#contract/utilization';
import type { EpisodeId } from '#domain/ids';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { read, type RowsQuery, rowsOf } from './rows-query.ts';

type OfEpisode = {
  [Table in keyof Tables]: Tables[Table] extends { episodeId: EpisodeId | null } ? Table : never;
}[keyof Tables];

const list = <Shape extends TObject, Table extends OfEpisode>(
  table: Table,
  shape: Shape,
  ...order: readonly (keyof Tables[Table] & string)[]
) => rowsOf<Static<Shape>>(table, Object.keys(shape.properties), 'episodeId', order);

/** Lists of a chart that are one table each, oldest first. */
const lists = {
  levels: list('levelOfCareStays', LevelOfCareStay, 'position'),
  phases: list('phases', Phase, 'position'),
  substanceGoals: list('substanceGoals', SubstanceGoal, 'position'),
  handovers: list('handovers', Handover, 'on', 'id'),
  outreach: list('outreachContacts', OutreachContact, 'on', 'id'),
  skills: list('skillRecords', SkillRecord, 'on', 'id'),
  copingAheadPlans: list('copingAheadPlans', CopingAheadPlan, 'madeOn', 'id'),
  relapsePreventionPlans: list('relapsePreventionPlans', RelapsePreventionPlan, 'revisedOn', 'id'),
  useDays: list('useDays', UseDay, 'on', 'reported'),
  withdrawalReports: list('withdrawalReports', WithdrawalReport, 'on', 'category'),
  medicationOrders: list('medicationOrders', MedicationOrder, 'startedOn', 'id'),
  doses: list('doses', Dose, 'on', 'id'),
  naloxone: list('naloxoneRecords', NaloxoneRecord, 'on', 'id'),
  medicationOffers: list('medicationOffers', MedicationOffer, 'on', 'id'),
  objectiveValues: list('objectiveValues', ObjectiveValue, 'on', 'id'),
  notes: list('notes', NoteHead, 'serviceOn', 'id'),
  suicideRiskReviews: list('suicideRiskReviews', SuicideRiskReview, 'on', 'id'),
  safetyNotices: list('safetyNotices', SafetyNotice, 'toldAt', 'id'),
  withdrawalObservations: list('withdrawalObservations', WithdrawalObservation, 'on', 'id'),
  safetyChecks: list('safetyChecks', SafetyCheck, 'on', 'id'),
  safetyPlans: list('safetyPlans', SafetyPlan, 'agreedOn', 'id'),
  circumstances: list('circumstanceChanges', CircumstanceChange, 'on', 'id'),
  familySupports: list('familySupports', FamilySupport, 'recordedAt', 'id'),
  serviceNeeds: list('serviceNeeds', ServiceNeed, 'recordedAt', 'id'),
  serviceStageChanges: list('serviceStageChanges', ServiceStageChange, 'on', 'id'),
  serviceReferrals: list('serviceReferrals', ServiceReferral, 'sentOn', 'id'),
  serviceBarriers: list('serviceBarriers', ServiceBarrier, 'since', 'id'),
  serviceVisits: list('serviceVisits', ServiceVisit, 'on', 'id'),
  outcomeReports: list('outcomeReports', OutcomeReport, 'on', 'id'),
  consents: list('consents', Consent, 'signedOn', 'id'),
  authorizations: list('authorizations', Authorization, 'startsOn', 'id'),
  livingReports: list('livingReports', LivingReport, 'on', 'id'),
  supportReports: list('supportReports', SupportReport, 'on', 'id'),
  nextCare: list('nextCare', NextCare, 'recordedAt', 'id'),
  decisions: list('decisions', Decision, 'on', 'id'),
  moreCareRequests: list('moreCareRequests', MoreCareRequest, 'on', 'id'),
  handledReasons: list('handledReasons', HandledReason, 'on', 'id'),
} as const;

type RowOf<Query> = Query extends RowsQuery<infer Row> ? Row : never;
export type EpisodeLists = { [Name in keyof typeof lists]: RowOf<(typeof lists)[Name]>[] };

export const readEpisodeLists = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<EpisodeLists> => {
  const rows: [string, unknown[]][] = [];
  for (const [name, query] of Object.entries(lists))
    rows.push([name, await read<unknown>(trx, query, episodeId)]);
  return Object.fromEntries(rows) as EpisodeLists;
};

/** What was prescribed and given: needed to read tests. */
export const readMedication = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<Pick<EpisodeLists, 'medicationOrders' | 'doses'>> => ({
  medicationOrders: await read(trx, lists.medicationOrders, episodeId),
  doses: await read(trx, lists.doses, episodeId),
});
