import type { EpisodeId } from '#domain/ids';
import type { LevelOfCareStay, SubstanceGoal } from '#domain/chart/episode';
import type { Tables } from '../../src/tables.ts';
import { programIdOf } from '../clinic/programs.ts';
import { seededId } from '../seeded-id.ts';
import { addApproachWork } from './approach-work.ts';
import { attendanceOf } from './attendance.ts';
import { addCircumstances } from './circumstances.ts';
import { addConsents } from './consents.ts';
import { addDailyLife } from './daily-life.ts';
import { diagnosesOf } from './diagnoses.ts';
import { type Draft, type DraftLists, emptyLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { addFamily } from './family.ts';
import { addIncentives } from './incentives.ts';
import { addMeasures } from './measures.ts';
import { usualHabits } from './habits.ts';
import { addMedicationOffers } from './medication-offers.ts';
import { addMedication } from './medication.ts';
import { addNotes } from './notes.ts';
import { addOutreach } from './outreach.ts';
import { addPlans } from './plans.ts';
import { addSafety } from './safety.ts';
import { addServices } from './services.ts';
import { phasesOf, plannedSessions } from './sessions.ts';
import { addSkillsAndPlans } from './skills.ts';
import { addStepDown } from './step-down.ts';
import { addTestOrders } from './test-orders.ts';
import { addTests } from './tests.ts';
import { addUseReports } from './use-reports.ts';
import { addAuthorizations } from './utilization.ts';

const endNotes: Partial<Record<NonNullable<EpisodeContext['endReason']>, string>> = {
  completed: 'Plan completed; next care arranged.',
  transferred: 'Transferred to another program.',
  'left-before-planned': 'Contact efforts made; the person decided to stop.',
  'ended-by-program': 'Ended after team review.',
};

const comesFromCare = [
  'step-down-residential',
  'step-down-partial-hospital',
  'hospital',
  'transfer',
];

const episodeOf = (context: EpisodeContext): Tables['episodes'] => {
  const { profile, clinic, admittedOn, plannedEndOn, endedOn, endReason, scribe } = context;
  const random = context.random.fork('episode');
  const comesWithSummary = comesFromCare.includes(profile.admissionSource);
  return {
    id: seededId<EpisodeId>(random, scribe.at(admittedOn, '08:00')),
    personId: profile.person.id,
    siteId: clinic.site.id,
    version: 1,
    admittedOn,
    plannedEndOn,
    endedOn,
    endReason,
    endNote: endReason === null ? null : (endNotes[endReason] ?? null),
    admissionSource: profile.admissionSource,
    referralSource: null,
    programId: programIdOf(clinic, profile.track),
    priorSummary: !comesWithSummary ? 'not-expected' : random.chance(0.85) ? 'received' : 'missing',
    track: profile.track,
    therapistId: context.therapist.id,
    caseManagerId: context.caseManagerId,
    strengths: profile.strengths,
    personGoal: profile.words,
    withdrawalHistory: profile.withdrawalHistory,
  };
};

const levelOf = ({ admittedOn, endedOn }: EpisodeContext): LevelOfCareStay => ({
  edition: 'asam-4',
  code: '2.1',
  startedOn: admittedOn,
  endedOn,
});

const goalsOf = ({ profile }: EpisodeContext): SubstanceGoal[] => [
  {
    substance: profile.primary,
    role: 'primary',
    severity: profile.severity,
    goal: profile.goal,
    targetDays: profile.targetDays,
    baselineDays: profile.baselineDays,
  },
];

const addSessions = (context: EpisodeContext, lists: DraftLists): void => {
  const { group, own } = plannedSessions(context);
  const snow = new Set(
    context.clinic.closures
      .filter(({ reason }) => reason === 'Snow')
      .map(({ closedOn }) => closedOn),
  );
  lists.sessions.push(...own);
  const inOrder = [...group, ...own].sort((a, b) =>
    `${a.heldOn} ${a.startsAt}` < `${b.heldOn} ${b.startsAt}` ? -1 : 1,
  );
  lists.attendance.push(...attendanceOf(context, inOrder, (on) => snow.has(on)));
};

/** Stories say themselves what was ordered and asked. */
const addAskedAndOrdered = (context: EpisodeContext, lists: DraftLists): void => {
  if (context.habits !== usualHabits) return;
  addTestOrders(context, lists);
  addMedicationOffers(context, lists);
  addUseReports(context, lists);
};

/** Everything that is on record of one episode, but for the snapshots that rules take of it. */
export const makeEpisode = (context: EpisodeContext): Draft => {
  const lists = emptyLists();
  lists.levels.push(levelOf(context));
  lists.phases.push(...phasesOf(context));
  lists.substanceGoals.push(...goalsOf(context));
  lists.diagnoses.push(...diagnosesOf(context.profile));
  addSessions(context, lists);
  addOutreach(context, lists);
  addTests(context, lists);
  addMedication(context, lists);
  addAskedAndOrdered(context, lists);
  addMeasures(context, lists);
  addPlans(context, lists);
  addSkillsAndPlans(context, lists);
  addNotes(context, lists);
  addSafety(context, lists);
  addCircumstances(context, lists);
  addFamily(context, lists);
  addServices(context, lists);
  addConsents(context, lists);
  addAuthorizations(context, lists);
  addStepDown(context, lists);
  addApproachWork(context, lists);
  addDailyLife(context, lists);
  const draft: Draft = { person: context.profile.person, episode: episodeOf(context), lists };
  addIncentives(context, draft);
  return draft;
};
