import { episodeDay, exampleRow } from '../chart/episode-record.example.ts';
import type { HomePractice } from './daily-life.ts';
import { lifeAreas } from './life-area.ts';
import { defaultModalityRules as rules } from './modality-rules.ts';
import {
  type ChangeRulers,
  educationModules,
  type EducationWork,
  type HappinessRating,
} from './modality-work.ts';
import {
  educationGaps,
  happinessChanges,
  happinessDueOn,
  homeworkDone,
  lowConfidence,
  practiceMinutes,
} from './work-summaries.ts';

describe('summaries of what approaches record', () => {
  it('count homework that was looked at again', () => {
    const states = ['done', 'done', 'partly', 'not-done', 'set', null] as const;
    expect(homeworkDone(states.map((homeworkState) => ({ homeworkState })))).toEqual({
      done: 2,
      partly: 1,
      known: 4,
    });
  });

  it('bring motivational work up while the last known confidence is below 5', () => {
    const ruler = (day: number, confidence: number | null): ChangeRulers => ({
      ...exampleRow(`ruler-${day}`, episodeDay(day)),
      on: episodeDay(day),
      readiness: 8,
      importance: 8,
      confidence,
      changeTalk: null,
      changePlan: null,
    });
    expect(lowConfidence([], rules)).toBeNull();
    expect(lowConfidence([ruler(9, null), ruler(1, 8), ruler(5, 4)], rules)).toBe(4);
    expect(lowConfidence([ruler(1, 4), ruler(5, 5)], rules)).toBeNull();
  });

  it('compare areas of life that were rated', () => {
    const none = Object.fromEntries(lifeAreas.map((area) => [area, null])) as Record<
      (typeof lifeAreas)[number],
      null
    >;
    const rating = (day: number, over: Partial<HappinessRating>): HappinessRating => ({
      ...exampleRow(`happy-${day}`, episodeDay(day)),
      ...none,
      on: episodeDay(day),
      ...over,
    });
    const ratings = [rating(30, { money: 6 }), rating(0, { money: 3, legal: 5 })];
    expect(happinessChanges(ratings)).toEqual([
      { area: 'money', first: 3, last: 6 },
      { area: 'legal', first: 5, last: 5 },
    ]);
    expect(happinessDueOn(ratings, rules)).toBe(episodeDay(60));
    expect(happinessDueOn([], rules)).toBeNull();
  });

  it('name educational units that are missing', () => {
    const unit: EducationWork = {
      ...exampleRow('unit', episodeDay(1)),
      on: episodeDay(1),
      module: 'coping',
      understood: null,
      homework: null,
      homeworkState: null,
    };
    expect(educationGaps([unit])).toEqual(educationModules.slice(1));
  });

  it('add minutes of practice up over a week', () => {
    const practice = (day: number): HomePractice => ({
      ...exampleRow(`practice-${day}`, episodeDay(day)),
      on: episodeDay(day),
      practice: 'meditation',
      minutes: 10,
      note: null,
    });
    expect(practiceMinutes([3, 4, 10, 11].map(practice), episodeDay(10))).toBe(20);
  });
});
