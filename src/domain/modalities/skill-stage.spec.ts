import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { defaultModalityRules as rules } from './modality-rules.ts';
import type { SkillRecord } from './skill.ts';
import { skillStageNames, skillStages, urgeDropOf } from './skill-stage.ts';

describe('skill stages', () => {
  const today = plainDate('2026-11-21');
  const record = (daysAgo: number, over: Partial<SkillRecord>): SkillRecord => ({
    id: 'skill-1' as RecordId,
    recordedAt: instant('2026-11-02T22:00:00Z'),
    recordedBy: null,
    enteredInErrorAt: null,
    skill: 'mindfulness',
    step: 'used',
    on: addDays(today, -daysAgo),
    context: null,
    urgeBefore: null,
    urgeAfter: null,
    helped: null,
    ...over,
  });
  const stage = (...records: SkillRecord[]) => skillStages(records, today, rules).mindfulness;

  it('starts with a skill nobody taught', () => {
    expect(stage()).toEqual({ stage: 0, lastOn: null, successfulUses: 0, urgeDrop: null });
    expect(skillStageNames[0]).toBe('not taught');
  });

  it('goes from taught over practised to used', () => {
    const taught = record(30, { step: 'taught' });
    const practised = record(20, { step: 'practised' });
    expect(stage(taught).stage).toBe(1);
    expect(stage(practised, taught).stage).toBe(2);
    expect(stage(taught, practised, record(3, {})).stage).toBe(3);
    expect(stage(taught, practised).lastOn).toBe(practised.on);
  });

  const successes: readonly [string, Partial<SkillRecord>, number][] = [
    ['helped 5', { helped: 5 }, 1],
    ['helped 4', { helped: 4 }, 0],
    ['helped 4 although the urge fell', { helped: 4, urgeBefore: 9, urgeAfter: 1 }, 0],
    ['an urge that fell from 7 to 5', { urgeBefore: 7, urgeAfter: 5 }, 1],
    ['an urge that fell from 7 to 6', { urgeBefore: 7, urgeAfter: 6 }, 0],
    ['an urge known before only', { urgeBefore: 7 }, 0],
    ['nothing said', {}, 0],
  ];
  for (const [what, over, uses] of successes) {
    it(`counts ${uses} successful use for ${what}`, () => {
      expect(stage(record(1, over)).successfulUses).toBe(uses);
    });
  }

  it('ends with two successful uses in 14 days', () => {
    const helped = { helped: 8 };
    expect(stage(record(1, helped), record(14, helped)).stage).toBe(4);
    expect(stage(record(1, helped), record(15, helped)).stage).toBe(3);
    expect(stage(record(1, helped), record(2, { helped: 2 })).stage).toBe(3);
  });

  it('averages how far urges fell, a rise being negative', () => {
    expect(urgeDropOf({ urgeBefore: 4, urgeAfter: 6 })).toBe(-2);
    expect(urgeDropOf({ urgeBefore: 4, urgeAfter: null })).toBeNull();
    const drops = stage(
      record(1, { urgeBefore: 8, urgeAfter: 3 }),
      record(40, { urgeBefore: 4, urgeAfter: 5 }),
      record(2, {}),
    );
    expect(drops.urgeDrop).toBe(2);
  });

  it('keeps skills apart and does not look ahead of today', () => {
    const stages = skillStages(
      [record(-1, { skill: 'distraction' }), record(0, { skill: 'coping-ahead' })],
      today,
      rules,
    );
    expect(stages.distraction.stage).toBe(0);
    expect(stages['coping-ahead'].stage).toBe(3);
    expect(stages['radical-acceptance'].stage).toBe(0);
  });
});
