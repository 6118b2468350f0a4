import { episodeDay, exampleRecord } from '../chart/episode-record.example.ts';
import { unwrittenPrevention } from './prevention.example.ts';
import { copingAheadFaults, relapsePreventionFaults, skillFaults } from './skill-faults.ts';

const today = episodeDay(30);
const chart = { record: exampleRecord(), today };
const fields = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);

describe('faults of a skill record', () => {
  const skill = {
    skill: 'distraction',
    step: 'used',
    on: episodeDay(29),
    context: null,
    urgeBefore: 8,
    urgeAfter: null,
    helped: 6,
  } as const;

  it('has none for a use with ratings, and for a lesson without', () => {
    expect(skillFaults(skill, chart)).toEqual([]);
    const taught = { ...skill, step: 'taught', urgeBefore: null, helped: null } as const;
    expect(skillFaults(taught, chart)).toEqual([]);
  });

  it('keeps ratings to real use, and days within the episode', () => {
    expect(fields(skillFaults({ ...skill, step: 'practised' }, chart))).toEqual([
      'urgeBefore',
      'helped',
    ]);
    expect(fields(skillFaults({ ...skill, on: episodeDay(31) }, chart))).toEqual(['on']);
  });
});

describe('faults of a coping-ahead plan', () => {
  const plan = {
    madeOn: episodeDay(20),
    situation: 'Wedding',
    predictedUrge: null,
    plan: 'Leave at nine',
    rehearsedOn: null,
    outcome: null,
  };

  it('wants the rehearsal after the plan', () => {
    expect(copingAheadFaults(plan, chart)).toEqual([]);
    expect(copingAheadFaults({ ...plan, rehearsedOn: episodeDay(20) }, chart)).toEqual([]);
    expect(fields(copingAheadFaults({ ...plan, rehearsedOn: episodeDay(19) }, chart))).toEqual([
      'rehearsedOn',
    ]);
  });
});

describe('faults of a relapse-prevention plan', () => {
  const plan = {
    ...unwrittenPrevention,
    coping: 'Walk, call',
    revisedOn: episodeDay(20),
    copyGivenOn: null,
  };

  it('wants a part of the plan, and the copy not before the version', () => {
    expect(relapsePreventionFaults(plan, chart)).toEqual([]);
    expect(relapsePreventionFaults({ ...plan, copyGivenOn: episodeDay(20) }, chart)).toEqual([]);
    const early = { ...plan, coping: null, copyGivenOn: episodeDay(19) };
    expect(fields(relapsePreventionFaults(early, chart))).toEqual(['copyGivenOn', 'coping']);
  });
});
