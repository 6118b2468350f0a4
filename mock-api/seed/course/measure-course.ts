import type { Profile } from '../people/profile.ts';
import type { Random } from '../random.ts';
import type { Course } from './course.ts';

/**
 * What the questionnaires of a course would say, at admission (0) and at the end of each week:
 * totals, and days of use in the week.
 */
export interface MeasureCourse {
  readonly phq9: readonly number[];
  /** Answers to item 9 of the PHQ-9. */
  readonly phq9Item9: readonly number[];
  readonly gad7: readonly number[];
  readonly pcl5: readonly number[];
  readonly craving: readonly number[];
  readonly barc10: readonly number[];
  readonly tea: readonly number[];
  /** Days of use in the week that ended, primary substance; at 0 those of the week before admission. */
  readonly useDays: readonly number[];
  /** 0 to 1: how much of the risk and protective answers of the BAM. */
  readonly risk: readonly number[];
  readonly protective: readonly number[];
  readonly pcPtsd5: number;
  readonly auditC: number;
  readonly asqPositive: boolean;
}

const DAYS_PER_WEEK = 7;
const whole = (value: number, lowest: number, highest: number): number =>
  Math.min(highest, Math.max(lowest, Math.round(value)));

/** Item 9 follows the total: 15 % at admission and 6 % at week 8 answer it with 1 or more. */
const item9For = (random: Random, total: number): number => {
  const likely = total >= 20 ? 0.4 : total >= 15 ? 0.24 : total >= 10 ? 0.1 : 0.02;
  if (total < 3 || !random.chance(likely)) return 0;
  return random.weighted({ '1': 75, '2': 19, '3': 6 }) === '1' ? 1 : 2;
};

const useDaysOf = (random: Random, { weeks }: Course, baselineDays: number): number[] => [
  Math.min(DAYS_PER_WEEK, Math.round((baselineDays * DAYS_PER_WEEK) / 30)),
  ...weeks.map(({ used }) => (used ? random.integer(1, 3) : 0)),
];

type ByWeek = (value: (week: number, used: boolean) => number) => number[];

/** Worry follows mood. */
const gad7Of = (random: Random, phq9: readonly number[]): number[] => {
  const [firstMood = 0] = phq9;
  const first = whole(10 + 0.6 * (firstMood - 11.2) + random.normal(0, 3.5), 0, 21);
  return phq9.map((total, week) => {
    const share = total / Math.max(firstMood, 1);
    return week === 0 ? first : whole(first * share + random.normal(0, 1.2), 0, 21);
  });
};

const cravingOf = (random: Random, each: ByWeek): number[] => {
  const first = random.normal(5, 2.2);
  return each((week, used) => {
    const relief = 0.42 * (Math.log(1 + week) / Math.log(9));
    const usual = first * (1 - relief) + (used ? 1.6 : -0.5);
    return whole(usual + random.normal(0, 0.8), 0, 10);
  });
};

/** Draws the questionnaires of a course beside its PHQ-9. */
export const simulateMeasures = (
  random: Random,
  course: Course,
  profile: Profile,
): MeasureCourse => {
  const { phq9, weeks, engagement } = course;
  const each: ByWeek = (value) =>
    phq9.map((_, week) => value(week, weeks[week - 1]?.used ?? false));
  const hasTrauma = profile.conditions.includes('ptsd');
  const trauma = hasTrauma ? random.normal(44, 11) : random.normal(17, 9);
  const capital = random.normal(40, 7) + engagement;
  const progress = random.normal(19, 4);
  return {
    phq9,
    phq9Item9: phq9.map((total) => item9For(random, total)),
    gad7: gad7Of(random, phq9),
    pcl5: each((week) => whole(trauma * (1 - 0.03 * week) + random.normal(0, 3), 0, 80)),
    craving: cravingOf(random, each),
    barc10: each((week) => whole(capital + 1.1 * week + random.normal(0, 1.5), 10, 60)),
    tea: each((week) => whole(progress + 0.9 * week + random.normal(0, 1.2), 4, 40)),
    useDays: useDaysOf(random, course, profile.baselineDays),
    risk: each((week, used) => Math.min(1, Math.max(0.05, 0.52 - 0.03 * week + (used ? 0.1 : 0)))),
    protective: each((week) => Math.min(0.95, 0.46 + 0.03 * week)),
    pcPtsd5: hasTrauma ? random.integer(3, 5) : random.integer(0, 2),
    auditC: profile.primary === 'alcohol' ? random.integer(7, 12) : random.integer(0, 5),
    asqPositive: profile.priorAttempt === 'yes' && random.chance(0.5),
  };
};
