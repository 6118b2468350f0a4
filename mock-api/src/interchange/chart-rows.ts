import type { EpisodeId, RecordId } from '#domain/ids';
import { modalityRows } from '../modalities/modality-rows.ts';
import type { ChartToWrite } from './chart-to-write.ts';
import { type Lists, owned, type Owner, placed, type RowsByTable } from './owned-rows.ts';

const episodeRows = (episodeId: EpisodeId, lists: Lists): RowsByTable => ({
  levelOfCareStays: placed(lists.levels, { episodeId }),
  phases: placed(lists.phases, { episodeId }),
  substanceGoals: placed(lists.substanceGoals, { episodeId }),
});

const attendanceRows = (lists: Lists, owner: Owner): RowsByTable => ({
  sessions: lists.sessions ?? [],
  attendances: (lists.attendance ?? []).map((row) => ({
    id: row.id,
    version: row.version,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    enteredInErrorAt: row.enteredInErrorAt,
    enteredInErrorReason: row.enteredInErrorReason,
    sessionId: row.sessionId,
    status: row.status,
    attendedMinutes: row.attendedMinutes,
    barrier: row.barrier,
    joinedAs: row.joinedAs,
    makesUpFor: row.makesUpFor,
    ...owner,
  })),
  outreachContacts: owned(lists.outreach, owner),
  skillRecords: owned(lists.skills, owner),
  copingAheadPlans: owned(lists.copingAheadPlans, owner),
  relapsePreventionPlans: owned(lists.relapsePreventionPlans, owner),
  ...modalityRows(lists, owner),
});

const monitoringRows = (lists: Lists, owner: Owner): RowsByTable => {
  const { tests = [], testOrders = [], useReports = [], administrations = [] } = lists;
  return {
    drugTests: tests.map(({ analytes: _analytes, ...test }) => ({ ...test, ...owner })),
    testAnalytes: tests.flatMap(({ id, analytes }) => placed(analytes, { testId: id })),
    testOrders: testOrders.map(({ weekdays: _weekdays, ...order }) => ({ ...order, ...owner })),
    testOrderDays: testOrders.flatMap(({ id, weekdays }) =>
      placed(
        weekdays.map((weekday) => ({ weekday })),
        { orderId: id },
      ),
    ),
    useDays: owned(lists.useDays, owner),
    useReports: useReports.map(({ days: _days, ...report }) => ({ ...report, ...owner })),
    useReportDays: useReports.flatMap(({ id, days }) =>
      placed(
        days.map((on) => ({ on })),
        { reportId: id },
      ),
    ),
    withdrawalReports: owned(lists.withdrawalReports, owner),
    medicationOrders: owned(lists.medicationOrders, owner),
    doses: owned(lists.doses, owner),
    naloxoneRecords: owned(lists.naloxone, owner),
    medicationOffers: owned(lists.medicationOffers, owner),
    administrations: administrations.map(({ answers: _answers, ...row }) => ({ ...row, ...owner })),
    itemAnswers: administrations.flatMap(({ id, answers }) =>
      answers.map((answer, at) => ({ administrationId: id, item: at + 1, answer })),
    ),
  };
};

const planRows = ({ plans = [], objectiveValues }: Lists, owner: Owner): RowsByTable => {
  const each = <Row extends object>(
    list: (plan: (typeof plans)[number]) => readonly Row[],
  ): (Row & { planId: RecordId; position: number })[] =>
    plans.flatMap((plan) => placed(list(plan), { planId: plan.id }));
  return {
    treatmentPlans: plans.map(
      ({
        problems: _p,
        goals: _g,
        objectives: _o,
        milestones: _m,
        interventions: _i,
        ...plan
      }) => ({
        ...plan,
        ...owner,
      }),
    ),
    planProblems: each(({ problems }) => problems),
    planGoals: each(({ goals }) => goals),
    planObjectives: each(({ objectives }) => objectives),
    planMilestones: plans.flatMap(({ id, milestones }) =>
      milestones.map((milestone) => ({ ...milestone, planId: id })),
    ),
    planInterventions: each(({ interventions }) => interventions),
    objectiveValues: owned(objectiveValues, owner),
  };
};

const familyRows = (lists: Lists, owner: Owner): RowsByTable => {
  const { familySessions = [] } = lists;
  return {
    familySupports: owned(lists.familySupports, owner),
    familySessions: familySessions.map(({ participants: _participants, ...row }) => ({
      ...row,
      ...owner,
    })),
    familySessionParticipants: familySessions.flatMap(({ id, participants }) =>
      participants.map((supportId, position) => ({ sessionId: id, position, supportId })),
    ),
    serviceNeeds: owned(lists.serviceNeeds, owner),
    serviceStageChanges: owned(lists.serviceStageChanges, owner),
    serviceReferrals: owned(lists.serviceReferrals, owner),
    serviceBarriers: owned(lists.serviceBarriers, owner),
    serviceVisits: owned(lists.serviceVisits, owner),
    outcomeReports: owned(lists.outcomeReports, owner),
  };
};

const safetyRows = (lists: Lists, owner: Owner): RowsByTable => {
  const { safetyEvents = [], suicideAlerts = [] } = lists;
  return {
    safetyEvents: safetyEvents.map(({ actions: _actions, ...event }) => ({ ...event, ...owner })),
    safetyEventActions: safetyEvents.flatMap(({ id, actions }) =>
      actions.map((action, position) => ({ eventId: id, position, action })),
    ),
    suicideAlerts: suicideAlerts.map(({ items: _items, ...alert }) => ({ ...alert, ...owner })),
    suicideAlertItems: suicideAlerts.flatMap(({ id, items }) =>
      items.map((item, position) => ({ alertId: id, position, item })),
    ),
    suicideRiskReviews: owned(lists.suicideRiskReviews, owner),
    safetyNotices: owned(lists.safetyNotices, owner),
    withdrawalObservations: owned(lists.withdrawalObservations, owner),
    safetyChecks: owned(lists.safetyChecks, owner),
    safetyPlans: owned(lists.safetyPlans, owner),
    circumstanceChanges: owned(lists.circumstances, owner),
  };
};

const careRows = (lists: Lists, owner: Owner): RowsByTable => {
  const { notes = [] } = lists;
  return {
    notes: notes.map(({ addenda: _addenda, ...note }) => ({ ...note, ...owner })),
    noteAddenda: notes.flatMap(({ id, addenda }) =>
      addenda.map((addendum) => ({ ...addendum, noteId: id })),
    ),
    ...safetyRows(lists, owner),
    ...familyRows(lists, owner),
    consents: owned(lists.consents, owner),
    authorizations: owned(lists.authorizations, owner),
  };
};

const stepDownRows = (lists: Lists, owner: Owner): RowsByTable => {
  const { dimensionAssessments = [], snapshots = [] } = lists;
  return {
    dimensionAssessments: dimensionAssessments.map(({ ratings: _ratings, ...row }) => ({
      ...row,
      ...owner,
    })),
    dimensionRatings: dimensionAssessments.flatMap(({ id, ratings }) =>
      ratings.map((rating, at) => ({ assessmentId: id, dimension: at + 1, rating })),
    ),
    livingReports: owned(lists.livingReports, owner),
    supportReports: owned(lists.supportReports, owner),
    nextCare: owned(lists.nextCare, owner),
    decisions: owned(lists.decisions, owner),
    moreCareRequests: owned(lists.moreCareRequests, owner),
    handledReasons: owned(lists.handledReasons, owner),
    readinessSnapshots: snapshots.map(({ criteria: _criteria, ...snapshot }) => snapshot),
    snapshotCriteria: snapshots.flatMap(({ id, criteria }) => placed(criteria, { snapshotId: id })),
  };
};

/** The rows that stand for one chart, table by table: lists of lists become rows of child tables. */
export const rowsOfChart = ({ personId, episode, lists }: ChartToWrite): RowsByTable => {
  const owner: Owner = { personId, episodeId: episode?.id ?? null };
  return {
    ...(episode === null ? {} : { episodes: [episode], ...episodeRows(episode.id, lists) }),
    diagnoses: placed(lists.diagnoses, owner),
    handovers: owned(lists.handovers, owner),
    ...attendanceRows(lists, owner),
    ...monitoringRows(lists, owner),
    ...planRows(lists, owner),
    ...careRows(lists, owner),
    ...stepDownRows(lists, owner),
  };
};
