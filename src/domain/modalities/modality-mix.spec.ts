import { defaultAttendanceRules } from '../attendance/attendance-rules.ts';
import { exampleSession as session } from '../attendance/session.example.ts';
import type { RecordId } from '../ids.ts';
import type { Intervention } from '../plan/treatment-plan.ts';
import { plainDate } from '../time/plain-date.ts';
import { type Modality, modalities } from './modality.ts';
import { modalityFacts } from './modality-facts.ts';
import { hoursByModality, modalityMix, undeliveredModalities } from './modality-mix.ts';
import { defaultModalityRules } from './modality-rules.ts';

const [from, to] = [plainDate('2026-11-02'), plainDate('2026-11-15')];
const planned = (modality: Modality | null, weeklyMinutes: number | null): Intervention => ({
  id: 'intervention-1' as RecordId,
  objectiveId: 'objective-1' as RecordId,
  text: 'Coping ahead',
  modality,
  owner: 'D. Reyes',
  frequency: 'weekly',
  weeklyMinutes,
});

const attendance = [
  session('2026-11-02', { modality: 'cbt' }),
  session('2026-11-15', { modality: 'cbt', status: 'attended-late', attendedMinutes: 160 }),
  session('2026-11-04', { modality: 'dbt-skills', kind: 'skills' }),
  session('2026-11-05', { modality: 'matrix', status: 'no-show', attendedMinutes: 0 }),
  session('2026-11-06', { modality: null }),
  session('2026-11-07', { modality: 'mindfulness', kind: 'fitness' }),
  session('2026-11-01', { modality: 'cbt' }),
  session('2026-11-16', { modality: 'cbt' }),
];

describe('hours by modality', () => {
  it('sums counted minutes of attended sessions, those without an approach apart', () => {
    const delivered = hoursByModality(attendance, from, to, defaultAttendanceRules);
    expect(
      delivered.map(({ modality, deliveredMinutes, n }) => [modality, deliveredMinutes, n]),
    ).toEqual([
      ['cbt', 340, 2],
      ['dbt-skills', 180, 1],
      [null, 180, 1],
    ]);
    expect(delivered[0]?.rows.length).toBe(2);
  });

  it('stand beside what the plan asks for in the same two weeks', () => {
    const interventions = [
      planned('cbt', 180),
      planned('cbt', 50),
      planned('family-therapy', 60),
      planned('matrix', null),
      planned(null, 30),
    ];
    const mix = modalityMix(attendance, interventions, from, to, defaultAttendanceRules);
    expect(
      mix.map(({ modality, deliveredMinutes, plannedMinutes }) => [
        modality,
        deliveredMinutes,
        plannedMinutes,
      ]),
    ).toEqual([
      ['cbt', 340, 460],
      ['dbt-skills', 180, null],
      [null, 180, null],
      ['matrix', 0, null],
      ['family-therapy', 0, 120],
    ]);
  });
});

describe('undelivered modality', () => {
  const today = plainDate('2026-11-29');
  const undelivered = (signedOn: string | null, rows = attendance) =>
    undeliveredModalities(
      rows,
      {
        signedOn: signedOn === null ? null : plainDate(signedOn),
        interventions: [planned('cbt', 180), planned('matrix', 60)],
      },
      today,
      defaultModalityRules,
    );

  it('is one in the plan that nobody attended for four weeks', () => {
    expect(undelivered('2026-10-01')).toEqual(['matrix']);
    const long = [
      session('2026-11-01', { modality: 'cbt' }),
      session('2026-11-30', { modality: 'cbt' }),
    ];
    expect(undelivered('2026-10-01', long)).toEqual(['cbt', 'matrix']);
    expect(undelivered('2026-10-01', [session('2026-11-02', { modality: 'cbt' })])).toEqual([
      'matrix',
    ]);
  });

  it('is not said of a plan younger than four weeks, nor of a draft', () => {
    expect(undelivered('2026-11-01', [])).toEqual(['cbt', 'matrix']);
    expect(undelivered('2026-11-02', [])).toEqual([]);
    expect(undelivered(null, [])).toEqual([]);
  });
});

describe('modality facts', () => {
  it('say for every approach what is recorded', () => {
    expect(modalities.every((modality) => modalityFacts[modality].records.length > 0)).toBe(true);
    expect(modalityFacts['twelve-step-facilitation'].label).toBe('Twelve-step facilitation');
  });
});
