import {
  exampleAdmission,
  exampleAnswers,
  exampleRecord,
  exampleRow,
} from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { StaffId } from '../ids.ts';
import type { TreatmentPlan } from '../plan/treatment-plan.ts';
import { addDays } from '../time/plain-date.ts';
import {
  admissionChecklist,
  admissionDueDays,
  type AroundAdmission,
} from './admission-checklist.ts';

const nothing: AroundAdmission = {
  hasEmergencyContact: false,
  diagnoses: 0,
  priorSummary: 'missing',
};
const on = (day: number) => addDays(exampleAdmission, day);
const states = (record: EpisodeRecord, day: number, around = nothing) =>
  Object.fromEntries(
    admissionChecklist(record, around, on(day), defaultRuleSet).map(({ item, state }) => [
      item,
      state,
    ]),
  );

describe('the admission checklist', () => {
  it('is due on the day, and overdue after it', () => {
    const first = states(exampleRecord(), 0);
    expect(Object.values(first).every((state) => state === 'due')).toBe(true);
    const fourth = states(exampleRecord(), 4);
    expect([fourth['consents'], fourth['assessment'], fourth['plan']]).toEqual([
      'overdue',
      'overdue',
      'due',
    ]);
  });

  it('leaves out a summary that nobody expects', () => {
    const { ...found } = states(exampleRecord(), 0, { ...nothing, priorSummary: 'not-expected' });
    expect('prior-summary' in found).toBe(false);
  });

  it('says when each thing was done first', () => {
    const row = exampleRow('x', on(1));
    const consent = { ...row, recipient: 'a', purpose: 'b', scope: 'c', endsOn: null };
    const plan = (signedOn: TreatmentPlan['signedOn']) => ({ ...row, signedOn }) as TreatmentPlan;
    const record = exampleRecord({
      episode: { ...exampleRecord().episode, therapistId: 'dana' as StaffId },
      consents: [
        { ...consent, signedOn: on(2), revokedOn: null },
        { ...consent, signedOn: on(1), revokedOn: null },
      ],
      plans: [plan(null), plan(on(3))],
    });
    const entries = admissionChecklist(
      record,
      { hasEmergencyContact: true, diagnoses: 1, priorSummary: 'received' },
      on(9),
      defaultRuleSet,
    );
    const found = new Map(entries.map((entry) => [entry.item, entry]));
    expect(found.get('consents')?.doneOn).toBe(on(1));
    expect(found.get('plan')).toEqual({
      item: 'plan',
      dueOn: on(7),
      state: 'done',
      doneOn: on(3),
      missing: 0,
    });
    expect(found.get('team')?.state).toBe('known');
  });

  it('counts the measures that are missing', () => {
    const entry = (record: EpisodeRecord) =>
      admissionChecklist(record, nothing, on(2), defaultRuleSet).find(
        ({ item }) => item === 'measures',
      );
    const all = entry(exampleRecord())?.missing ?? 0;
    const answered = exampleAnswers('phq-9', on(1), [0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(all).toBeGreaterThan(3);
    expect(entry(exampleRecord({ administrations: [answered] }))?.missing).toBe(all - 1);
  });

  it('does not call measures done that nobody took before the end', () => {
    const { episode } = exampleRecord();
    const ended = exampleRecord({ episode: { ...episode, endedOn: on(1) } });
    expect(states(ended, 9)['measures']).toBe('overdue');
  });

  it('tells beforehand what will be due', () => {
    const days = admissionDueDays(exampleAdmission, defaultRuleSet);
    expect(days.find(({ item }) => item === 'assessment')?.dueOn).toBe(on(3));
  });
});
