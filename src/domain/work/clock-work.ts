import { noteClocks } from '../caseload/markers/clock-markers.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { dayText } from '../chart/wording.ts';
import { instrument } from '../measures/instruments.ts';
import { measureDue } from '../measures/schedule.ts';
import type { NoteClock } from '../notes/note-clocks.ts';
import type { NoteHead } from '../notes/note.ts';
import { planClock, signedPlan } from '../plan/plan-review.ts';
import { byDay } from '../step-down/windows.ts';
import type { TestOutcome } from '../substance-monitoring/interpreted-test.ts';
import { localDate } from '../time/instant.ts';
import { addDays, withinDays } from '../time/plain-date.ts';
import type { WorkItem } from './work-item.ts';

/** Whose it is when nobody else is named: the therapist's. */
const therapists = ({ record }: ChartReading) =>
  ({ isSafety: false, owner: 'therapist', ownerId: record.episode.therapistId }) as const;

/** What a result says before it is read. */
const outcomeText = (outcome: TestOutcome): string =>
  outcome === 'consistent' ? 'as expected' : outcome.replaceAll('-', ' ');

/** New results that nobody has talked about. */
export const resultWork = (chart: ChartReading): WorkItem[] =>
  chart.tests.flatMap(({ test, on, outcome }): WorkItem[] => {
    if (test.state !== 'resulted' || test.discussedOn !== null) return [];
    const since = test.resultedAt === null ? on : localDate(test.resultedAt, chart.record.timeZone);
    if (!withinDays(since, chart.today, chart.rules.work.resultDays)) return [];
    return [
      {
        ...therapists(chart),
        key: `result:${test.id}`,
        kind: 'result',
        rule: 'new-result',
        what: `Result to read: test of ${dayText(on)}, ${outcomeText(outcome)}`,
        tab: 'testing',
        row: test.id,
        since,
        dueOn: addDays(since, 1),
      },
    ];
  });

const noteWords: Readonly<Record<NoteClock['state'], string | null>> = {
  'on-time': 'Note to sign',
  overdue: 'Note to sign',
  'cosign-due': 'Note to co-sign',
  'cosign-overdue': 'Note to co-sign',
  done: null,
};

const noteOwner = (note: NoteHead, { state }: NoteClock) =>
  state === 'cosign-due' || state === 'cosign-overdue' ? note.cosignerId : note.authorId;

/** Notes to sign or co-sign. */
export const noteWork = (chart: ChartReading): WorkItem[] =>
  noteClocks(chart).flatMap(([note, clock]): WorkItem[] => {
    const words = noteWords[clock.state];
    if (words === null || clock.dueAt === null) return [];
    const { timeZone } = chart.record;
    return [
      {
        key: `note:${note.id}`,
        kind: 'note',
        rule: 'note-clock',
        what: `${words}, service of ${dayText(note.serviceOn)}`,
        tab: 'notes',
        row: note.id,
        since: localDate(note.signedAt ?? note.serviceEndedAt, timeZone),
        dueOn: localDate(clock.dueAt, timeZone),
        isSafety: false,
        owner: 'named',
        ownerId: noteOwner(note, clock),
      },
    ];
  });

/** Questionnaires that are due by the calendar. */
export const measureWork = (chart: ChartReading): WorkItem[] => {
  const { record, today, rules } = chart;
  const facts = { ...record.episode, administrations: record.administrations };
  return measureDue(facts, today, rules.measures)
    .filter(({ state }) => state !== 'later')
    .map(({ instrument: id, dueOn, by }) => ({
      ...therapists(chart),
      key: `measure:${id}:${dueOn}`,
      kind: 'measure',
      rule: 'measure-schedule',
      what: `${instrument(id).name} due`,
      tab: 'measures',
      row: null,
      since: dueOn,
      dueOn: by,
    }));
};

const planReview = (chart: ChartReading): WorkItem[] => {
  const { record, today, rules } = chart;
  const { awaits, dueOn } = planClock(record.plans, record.episode.admittedOn, today, rules.plan);
  const since = addDays(dueOn, -rules.work.reviewAheadDays);
  if (since > today) return [];
  return [
    {
      ...therapists(chart),
      key: `plan:${dueOn}`,
      kind: 'review',
      rule: 'plan-clock',
      what: awaits === 'review' ? 'Plan review' : 'First plan to sign',
      tab: 'plan',
      row: signedPlan(record.plans, today)?.id ?? null,
      since,
      dueOn,
    },
  ];
};

const ratingsReview = (chart: ChartReading): WorkItem[] => {
  const { record, today, rules } = chart;
  const rated = byDay(record.dimensionAssessments.filter(({ on }) => on <= today)).at(-1);
  const from = rated?.on ?? record.episode.admittedOn;
  const dueOn = addDays(from, rules.markers.reassessmentDays);
  if (dueOn > today) return [];
  return [
    {
      ...therapists(chart),
      key: `ratings:${dueOn}`,
      kind: 'review',
      rule: 'ratings-clock',
      what: 'Ratings of the dimensions',
      tab: 'step-down',
      row: rated?.id ?? null,
      since: dueOn,
      dueOn,
    },
  ];
};

/** The next look at somebody's suicide risk, as the last review set it. */
const riskCheck = (chart: ChartReading): WorkItem[] => {
  const { record, today } = chart;
  const last = byDay(record.suicideRiskReviews).at(-1);
  if (last === undefined || last.nextCheckOn === null || last.nextCheckOn > today) return [];
  return [
    {
      ...therapists(chart),
      key: `risk:${last.id}`,
      kind: 'review',
      rule: 'risk-check',
      what: `Suicide risk: look again, last on ${dayText(last.on)}`,
      tab: 'safety',
      row: last.id,
      since: last.nextCheckOn,
      dueOn: last.nextCheckOn,
      isSafety: true,
    },
  ];
};

/** Plan review, ratings and risk checks whose time has come or is near. */
export const reviewWork = (chart: ChartReading): WorkItem[] => [
  ...planReview(chart),
  ...ratingsReview(chart),
  ...riskCheck(chart),
];
