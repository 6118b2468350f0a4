import { episodeDay, exampleRecord } from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { lifeAreas } from './life-area.ts';
import type { CurriculumCode } from './curriculum-rules.ts';
import {
  cbtFaults,
  changeRulersFaults,
  communityFaults,
  curriculumFaults,
  educationFaults,
  happinessFaults,
  mutualHelpFaults,
  samplingFaults,
} from './modality-work-faults.ts';

const on = episodeDay(20);
const late = episodeDay(31);
const chart = { record: exampleRecord(), today: episodeDay(30), rules: defaultRuleSet };
const fields = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);
const noHomework = { homework: null, homeworkState: null };

describe('faults of cognitive-behavioral and educational work', () => {
  const chain = { situation: null, thought: null, feeling: null, behavior: null, skill: null };
  const work = { on, topic: 'Thoughts before use', ...chain };

  it('name homework together with how far it has come', () => {
    expect(cbtFaults({ ...work, ...noHomework }, chart)).toEqual([]);
    const set = { homework: 'Diary', homeworkState: 'set' } as const;
    expect(cbtFaults({ ...work, ...set }, chart)).toEqual([]);
    expect(fields(cbtFaults({ ...work, ...set, homework: null }, chart))).toEqual(['homework']);
    const unsaid = { ...work, ...set, homeworkState: null };
    expect(fields(cbtFaults({ ...unsaid, on: late }, chart))).toEqual(['on', 'homeworkState']);
  });

  it('are the same for education', () => {
    const unit = { on, module: 'coping', understood: null, ...noHomework } as const;
    expect(educationFaults(unit, chart)).toEqual([]);
    const open = { ...unit, on: late, homework: 'Read' };
    expect(fields(educationFaults(open, chart))).toEqual(['on', 'homeworkState']);
  });
});

describe('faults of rows that say nothing', () => {
  it('ask for a ruler or a word', () => {
    const rulers = { readiness: null, importance: null, confidence: null };
    const empty = { on, ...rulers, changeTalk: null, changePlan: null };
    expect(fields(changeRulersFaults(empty, chart))).toEqual(['readiness']);
    expect(changeRulersFaults({ ...empty, confidence: 0 }, chart)).toEqual([]);
  });

  it('ask for something about mutual help, where 0 meetings is an answer', () => {
    const words = { homeGroup: null, sponsor: null, stepWork: null, service: null };
    const empty = { on, community: 'smart', meetingsPerWeek: null, ...words } as const;
    expect(fields(mutualHelpFaults(empty, chart))).toEqual(['meetingsPerWeek']);
    expect(mutualHelpFaults({ ...empty, meetingsPerWeek: 0 }, chart)).toEqual([]);
  });

  it('ask for something about the community, and for an area of life', () => {
    const week = { on, role: null, phase: null, peerFeedback: null, communityMeeting: null };
    expect(fields(communityFaults(week, chart))).toEqual(['role']);
    expect(communityFaults({ ...week, phase: '2' }, chart)).toEqual([]);
    const areas = Object.fromEntries(lifeAreas.map((area) => [area, null])) as Record<
      (typeof lifeAreas)[number],
      null
    >;
    expect(fields(happinessFaults({ on, ...areas }, chart))).toEqual(['substanceUse']);
    expect(happinessFaults({ on, ...areas, general: 1 }, chart)).toEqual([]);
  });
});

describe('faults of a session of the manual', () => {
  const session = { on, attended: 'yes', scheduler: null, calendarMarked: null } as const;
  const cases: readonly [CurriculumCode, number, string | null, readonly string[]][] = [
    ['ERS', 8, null, []],
    ['ERS', 9, null, ['number']],
    ['RP', 32, 'Payday\n\nHome', []],
    ['RP', 33, '1\n2\n3\n4\n5\n6', ['number', 'triggers']],
  ];
  for (const [part, number, triggers, expected] of cases) {
    it(`are ${expected.join(', ') || 'none'} for ${part} ${number}`, () => {
      const faults = curriculumFaults({ ...session, part, number, triggers }, chart);
      expect(fields(faults)).toEqual([...expected]);
    });
  }
});

describe('faults of a trial without a substance', () => {
  const trial = {
    agreedOn: on,
    substance: 'alcohol',
    startsOn: on,
    endsOn: episodeDay(25),
    outcome: 'kept',
    note: null,
  } as const;

  it('keep its days in order, and its outcome until the end', () => {
    expect(samplingFaults(trial, chart)).toEqual([]);
    expect(fields(samplingFaults({ ...trial, startsOn: episodeDay(19) }, chart))).toEqual([
      'startsOn',
    ]);
    expect(fields(samplingFaults({ ...trial, endsOn: episodeDay(19) }, chart))).toEqual(['endsOn']);
    expect(fields(samplingFaults({ ...trial, endsOn: late }, chart))).toEqual(['outcome']);
    expect(samplingFaults({ ...trial, endsOn: late, outcome: null }, chart)).toEqual([]);
  });
});
