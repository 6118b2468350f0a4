import { addDays, type PlainDate, withinDays } from '../time/plain-date.ts';
import type { HomePractice } from './daily-life.ts';
import { type LifeArea, lifeAreas } from './life-area.ts';
import type { ModalityRules } from './modality-rules.ts';
import {
  type CbtWork,
  type ChangeRulers,
  type EducationModule,
  educationModules,
  type EducationWork,
  type HappinessRating,
} from './modality-work.ts';

const DAYS_PER_WEEK = 7;

/** Homework that was set and came back: how much of it was done. */
export interface HomeworkDone {
  readonly done: number;
  readonly partly: number;
  /** Set and looked at again. */
  readonly known: number;
}

/** How much homework was done, of what was looked at again. */
export const homeworkDone = (rows: readonly Pick<CbtWork, 'homeworkState'>[]): HomeworkDone => {
  const states = rows.map(({ homeworkState }) => homeworkState);
  const count = (state: CbtWork['homeworkState']) => states.filter((each) => each === state).length;
  const [done, partly] = [count('done'), count('partly')];
  return { done, partly, known: done + partly + count('not-done') };
};

/** The last known confidence, where it is low enough to bring motivational work up; else null. */
export const lowConfidence = (
  rulers: readonly ChangeRulers[],
  rules: ModalityRules,
): number | null => {
  const last = rulers
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .findLast(({ confidence }) => confidence !== null)?.confidence;
  return last != null && last < rules.lowConfidence ? last : null;
};

/** How happy somebody is with one area of life, first and last. */
export interface AreaChange {
  readonly area: LifeArea;
  readonly first: number;
  readonly last: number;
}

/** Areas that were rated, in their order. */
export const happinessChanges = (ratings: readonly HappinessRating[]): readonly AreaChange[] => {
  const inOrder = ratings.toSorted((a, b) => a.on.localeCompare(b.on));
  return lifeAreas.flatMap((area) => {
    const known = inOrder.flatMap((rating) => rating[area] ?? []);
    const [first, last] = [known[0], known.at(-1)];
    return first === undefined || last === undefined ? [] : [{ area, first, last }];
  });
};

/** When the happiness scale is due again; null before the first. */
export const happinessDueOn = (
  ratings: readonly HappinessRating[],
  { happinessEveryDays }: ModalityRules,
): PlainDate | null => {
  const last = ratings
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return last === undefined ? null : addDays(last, happinessEveryDays);
};

/** Educational units that nobody recorded yet. */
export const educationGaps = (rows: readonly EducationWork[]): readonly EducationModule[] =>
  educationModules.filter((unit) => !rows.some(({ module }) => module === unit));

/** Minutes of practice at home in the week that ends today. */
export const practiceMinutes = (rows: readonly HomePractice[], today: PlainDate): number =>
  rows
    .filter(({ on }) => withinDays(on, today, DAYS_PER_WEEK - 1))
    .reduce((sum, { minutes }) => sum + minutes, 0);
