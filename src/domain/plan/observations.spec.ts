import { exampleSession } from '../attendance/session.example.ts';
import type { RecordId } from '../ids.ts';
import type { Administration } from '../measures/administration.ts';
import { type DrugTest, type TestState, noTestPaper } from '../substance-monitoring/drug-test.ts';
import { instant } from '../time/instant.ts';
import { addDays, daysBetween, plainDate, type PlainDate } from '../time/plain-date.ts';
import { exampleObjective, examplePlan, exampleStart } from './objective.example.ts';
import { observationsOf, type ObservedRecord } from './observations.ts';
import { exampleEpisode, observationRules, observedRecord } from './observed-record.example.ts';
import type { Objective, ObjectiveValue } from './treatment-plan.ts';

const on = (days: number): PlainDate => addDays(exampleStart, days);
const recorded = (id: string) => ({
  id: id as RecordId,
  recordedAt: instant('2026-09-07T20:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
});

/** Pairs of day after the start and value. */
const observed = (objective: Partial<Objective>, over: Partial<ObservedRecord>, today = 60) =>
  observationsOf(
    exampleObjective(objective),
    observedRecord(over),
    on(today),
    observationRules,
  ).map((seen) => [daysBetween(exampleStart, seen.on), seen.value, seen.rows.length]);

describe('observations of an instrument', () => {
  const phq9 = (days: number, worst: number, over: Partial<Administration> = {}) => ({
    ...recorded(`phq-${days}`),
    instrument: 'phq-9' as const,
    on: on(days),
    mode: 'self' as const,
    declinedReason: null,
    answers: [worst, 1, 1, 1, 1, 0, 0, 0, 0],
    ...over,
  });

  it('are its complete totals up to today, without rows entered in error', () => {
    const administrations = [
      phq9(14, 2),
      phq9(0, 3),
      phq9(7, 3, { enteredInErrorAt: instant('2026-09-20T20:00:00Z') }),
      phq9(21, 2, { answers: [1, null, 1, 1, 1, 1, 1, 1, 1] }),
      phq9(28, 1),
    ];
    expect(observed({}, { administrations }, 27)).toEqual([
      [0, 7, 1],
      [14, 6, 1],
    ]);
    expect(observed({ instrument: null }, { administrations })).toEqual([]);
    expect(observed({ scale: 'unheard-of' }, { administrations })).toEqual([]);
  });
});

describe('observations of attendance', () => {
  const attendance = [
    exampleSession('2026-09-07'),
    exampleSession('2026-09-09', { status: 'no-show', attendedMinutes: 0 }),
    exampleSession('2026-09-11'),
    exampleSession('2026-09-14', { plannedMinutes: 60, attendedMinutes: 60 }),
    exampleSession('2026-09-21'),
    exampleSession('2026-09-28'),
  ];
  const source = { source: 'attendance-rate', instrument: null } as const;

  it('are the rates of finished weeks that have one, in percent, on their last day', () => {
    expect(observed(source, { attendance }, 23)).toEqual(
      [
        [6, 66.6667, 3],
        [20, 100, 1],
      ].slice(0, 2),
    );
  });

  it('date the last week by the end of the episode', () => {
    const ended = { ...exampleEpisode, endedOn: plainDate('2026-09-22') };
    expect(observed(source, { attendance, episode: ended }).at(-1)).toEqual([15, 100, 1]);
  });
});

describe('observations of tests', () => {
  const test = (days: number, state: TestState, screen: 'negative' | 'presumptive-positive') =>
    ({
      ...recorded(`test-${days}`),
      scheduledOn: on(days),
      reason: 'random',
      state,
      collectedOn: state === 'resulted' ? on(days) : null,
      resultedAt: null,
      matrix: 'urine',
      setting: 'point-of-care',
      collection: 'unobserved',
      temperatureCheck: 'in-range',
      temperature: null,
      creatinine: null,
      specificGravity: null,
      ph: null,
      nitrite: null,
      analytes: [{ analyte: 'cocaine', screen, confirmation: null, level: null }],
      discussedOn: null,
      ...noTestPaper,
    }) satisfies DrugTest;

  it('are the negative share of tests due in the 28 days before each, from three given on', () => {
    const tests = [
      test(0, 'resulted', 'presumptive-positive'),
      test(7, 'resulted', 'negative'),
      test(14, 'missed-unexcused', 'negative'),
      test(21, 'resulted', 'negative'),
      test(24, 'missed-excused', 'negative'),
      test(28, 'resulted', 'negative'),
      test(70, 'resulted', 'negative'),
    ];
    expect(observed({ source: 'negative-tests', instrument: null }, { tests })).toEqual([
      [21, 50, 4],
      [28, 75, 4],
    ]);
  });
});

describe('observations of use days', () => {
  const bam = (days: number, alcohol: number, drugs: number, opioids: number | null) => ({
    ...recorded(`bam-${days}`),
    instrument: 'bam-30-day' as const,
    on: on(days),
    mode: 'interview' as const,
    declinedReason: null,
    answers: Array.from({ length: 24 }, (_, index) => {
      if (index === 6) return null;
      if (index === 21) return opioids;
      return { 3: alcohol, 5: drugs }[index] ?? 0;
    }),
  });
  const administrations = [bam(30, 4, 6, null), bam(0, 10, 12, 12)];
  const use = { source: 'use-days', instrument: null } as const;

  it('are the days of any use that each new report says', () => {
    expect(observed(use, { administrations })).toEqual([
      [0, 12, 1],
      [30, 6, 1],
    ]);
  });

  it('are those of one substance where the objective names it and the person said it', () => {
    expect(observed({ ...use, scale: 'alcohol' }, { administrations })).toEqual([
      [0, 10, 1],
      [30, 4, 1],
    ]);
    expect(observed({ ...use, scale: 'opioids' }, { administrations })).toEqual([[0, 12, 1]]);
  });

  it('are not repeated on days that bring no new report', () => {
    const later = { ...bam(3, 0, 0, 0), instrument: 'craving' as const, answers: [4] };
    expect(observed(use, { administrations: [bam(0, 1, 0, 0), later] })).toEqual([[0, 1, 1]]);
    expect(observed(use, { administrations: [later] })).toEqual([]);
  });
});

describe('observations entered by hand', () => {
  const value = (days: number, amount: number, at: string, objectiveId = 'objective-1') =>
    ({
      ...recorded(`value-${days}-${amount}`),
      recordedAt: instant(at),
      objectiveId: objectiveId as RecordId,
      on: on(days),
      value: amount,
    }) satisfies ObjectiveValue;
  const objectiveValues = [
    value(0, 1, '2026-09-07T20:00:00Z'),
    value(7, 3, '2026-09-14T20:00:00Z'),
    value(7, 2, '2026-09-14T10:00:00Z'),
    value(9, 9, '2026-09-16T20:00:00Z', 'objective-2'),
  ];

  it('are the last value of each day, for a count and for a scale', () => {
    for (const source of ['count', 'scale'] as const) {
      expect(observed({ source, instrument: null }, { objectiveValues })).toEqual([
        [0, 1, 1],
        [7, 3, 1],
      ]);
    }
  });
});

describe('observations of milestones', () => {
  const steps = exampleObjective({ source: 'milestone', instrument: null });
  const milestones = [
    { objectiveId: steps.id, position: 1, text: 'Call the clinic', reachedOn: on(3) },
  ];
  const plan = examplePlan({ objectives: [steps], milestones });
  const older = examplePlan({ ...plan, version: 0, milestones: [] });

  it('are read from the newest version that has the objective', () => {
    const source = { source: 'milestone', instrument: null } as const;
    expect(observed(source, { plans: [older, plan] })).toEqual([[3, 1, 0]]);
    expect(observed(source, {})).toEqual([]);
  });
});
