import { type InstrumentId } from '../measures/administration.ts';
import { defaultMeasureRules } from '../measures/measure-rules.ts';
import { measureDue } from '../measures/schedule.ts';
import { unwrittenPrevention } from '../modalities/prevention.example.ts';
import { coreSkills, type SkillStep } from '../modalities/skill.ts';
import { examplePlan, exampleObjective } from '../plan/objective.example.ts';
import { addDays, type PlainDate, weekday } from '../time/plain-date.ts';
import type { EpisodeRecord } from './episode-record.ts';
import {
  episodeDay,
  exampleAdmission,
  exampleAnswers,
  exampleOrder,
  exampleRecord,
  exampleRow,
  exampleUrine,
  exampleVisit,
} from './episode-record.example.ts';

const every = (days: number, upTo: number, from = 0): PlainDate[] =>
  Array.from({ length: Math.max(0, Math.floor((upTo - from) / days) + 1) }, (_, n) =>
    episodeDay(from + n * days),
  );

/** Symptoms that ease week by week; no use; recovery capital that grows. */
const answersOf = (instrument: InstrumentId, week: number): (number | null)[] => {
  const low = Math.max(0, 2 - Math.floor(week / 3));
  switch (instrument) {
    case 'phq-9':
      return [...Array<number>(8).fill(low), 0];
    case 'gad-7':
      return Array<number>(7).fill(low);
    case 'pc-ptsd-5':
      return Array<number>(6).fill(0);
    case 'bam-30-day':
    case 'bam-iop':
      return [0, 2, 2, 0, 0, 0, null, 1, 3, 4, 1, 3, 5, 4, 1, 6, 1, ...Array<null>(7).fill(null)];
    case 'barc-10':
      return Array<number>(10).fill(week < 4 ? 4 : 5);
    case 'craving':
      return [Math.max(1, 4 - week)];
    case 'tea':
      return [7, 7, 7, 7];
    default:
      return Array<number>(20).fill(0);
  }
};

/** Every scheduled measure, asked on the session day on which it is due. */
const measuresUpTo = (days: number): EpisodeRecord['administrations'] => {
  const administrations: EpisodeRecord['administrations'][number][] = [];
  for (const on of every(1, days).filter((day) => [1, 3, 4, 5].includes(weekday(day)))) {
    const facts = { admittedOn: exampleAdmission, plannedEndOn: null, endedOn: null };
    const due = measureDue({ ...facts, administrations }, on, defaultMeasureRules);
    const week = Math.floor(every(7, days).findLastIndex((monday) => monday <= on));
    administrations.push(
      ...due
        .filter(({ state }) => state !== 'later')
        .map(({ instrument }) => exampleAnswers(instrument, on, answersOf(instrument, week))),
    );
  }
  return administrations;
};

const visitsUpTo = (days: number): EpisodeRecord['attendance'] =>
  every(1, days).flatMap((on) => {
    if ([1, 3, 4].includes(weekday(on))) return [exampleVisit(on)];
    const individual = { kind: 'individual', plannedMinutes: 50, title: 'Individual' } as const;
    return weekday(on) === 5 ? [exampleVisit(on, individual)] : [];
  });

const planUpTo = (days: number): Pick<EpisodeRecord, 'plans' | 'objectiveValues'> => {
  const objective = exampleObjective({
    source: 'count',
    instrument: null,
    baseline: 0,
    baselineOn: episodeDay(3),
    target: 4,
    dueOn: episodeDay(60),
  });
  const reviews = every(28, days, 3);
  return {
    plans: reviews.map((on, n) =>
      examplePlan({
        ...exampleRow(`plan-${n + 1}`, on),
        version: n + 1,
        signedOn: on,
        reviewDueOn: addDays(on, 30),
        objectives: [objective],
      }),
    ),
    objectiveValues: every(7, days, 10).map((on, n) => ({
      ...exampleRow(`value-${on}`, on),
      objectiveId: objective.id,
      on,
      value: Math.min(4, n + 1),
    })),
  };
};

const testsAndDoses = (days: number): Partial<EpisodeRecord> => ({
  tests: every(7, days, 1).map((on, n) => exampleUrine(addDays(on, n % 3))),
  medicationOrders: [exampleOrder()],
  doses: every(28, days, 0).map((on) => ({
    ...exampleRow(`dose-${on}`, on),
    orderId: exampleOrder().id,
    on,
    status: 'given',
    source: 'observed',
    daysSupplied: null,
    amount: 380,
    site: null,
    lot: null,
  })),
});

const stepOfWeek = (week: number): SkillStep => {
  if (week > 1) return 'used';
  return week === 0 ? 'taught' : 'practised';
};

const ownPlans = (days: number): Partial<EpisodeRecord> => ({
  skills: every(7, days, 2).flatMap((on, n) =>
    coreSkills.map((skill) => ({
      ...exampleRow(`${skill}-${on}`, on),
      skill,
      step: stepOfWeek(n),
      on,
      context: null,
      urgeBefore: 6,
      urgeAfter: 3,
      helped: 7,
    })),
  ),
  copingAheadPlans: every(28, days, 9).map((madeOn) => ({
    ...exampleRow(`coping-${madeOn}`, madeOn),
    madeOn,
    situation: 'Friday after work',
    predictedUrge: 6,
    plan: 'Call somebody',
    rehearsedOn: madeOn,
    outcome: null,
  })),
  relapsePreventionPlans: every(28, days, 11).map((revisedOn) => ({
    ...exampleRow(`prevention-${revisedOn}`, revisedOn),
    ...unwrittenPrevention,
    revisedOn,
    copyGivenOn: revisedOn,
  })),
});

const reports = (days: number): Partial<EpisodeRecord> => ({
  safetyChecks: every(7, days, 4).map((on) => ({
    ...exampleRow(`check-${on}`, on),
    on,
    overdose: 'no',
  })),
  dimensionAssessments: every(14, days).map((on) => ({
    ...exampleRow(`dimensions-${on}`, on),
    on,
    edition: 'asam-4',
    ratings: ['0', '0', '1.5', '1.5', '1.5', '0'],
    assessor: 'Example',
  })),
  livingReports: every(28, days).map((on) => ({
    ...exampleRow(`living-${on}`, on),
    on,
    situation: 'independent',
    safety: 'safe',
    someoneUsing: 'no',
    planAcceptedOn: null,
  })),
  supportReports: every(7, days, 5).map((on) => ({
    ...exampleRow(`support-${on}`, on),
    on,
    kind: 'meeting',
    contacts: 2,
  })),
});

/** For specs: somebody who comes, tests and answers on the default schedule up to a day. */
export const episodeOnSchedule = (days: number): EpisodeRecord =>
  exampleRecord({
    substanceGoals: [
      {
        substance: 'alcohol',
        role: 'primary',
        severity: 'severe',
        goal: 'abstinence',
        targetDays: 0,
        baselineDays: 20,
      },
    ],
    attendance: visitsUpTo(days),
    administrations: measuresUpTo(days),
    ...planUpTo(days),
    ...testsAndDoses(days),
    ...ownPlans(days),
    ...reports(days),
  });
