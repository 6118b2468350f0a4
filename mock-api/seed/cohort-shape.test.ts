import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EndReason } from '#domain/chart/episode';
import type { Course } from './course/course.ts';
import { simulateCourse } from './course/simulate-course.ts';
import { randomOf } from './random.ts';

const COURSES = 5_000;
const POINTS = 3;
const DAYS = 3;
const MEAN = 0.7;

const simulate = (seed: string): Course[] => {
  const random = randomOf(seed);
  return Array.from({ length: COURSES }, (_, n) => simulateCourse(random.fork(n)));
};
const courses = simulate('cohort');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (part: number, whole: number): number => (100 * part) / whole;

const near = (actual: number, target: number, tolerance: number, what: string): void =>
  assert.ok(
    Math.abs(actual - target) <= tolerance,
    `${what}: ${actual.toFixed(1)} is more than ${tolerance} from ${target}`,
  );

const lengths = (reason?: EndReason): number[] =>
  courses
    .filter(({ endReason }) => reason === undefined || endReason === reason)
    .map(({ lastDay }) => lastDay);

/** What each course that reached a week has to say about it. */
const inWeek = (week: number) => courses.flatMap(({ weeks }) => weeks[week - 1] ?? []);

test('courses end for the reasons, and as often, as domain reference 5.3 says', () => {
  const shares: [EndReason, number][] = [
    ['completed', 43],
    ['left-before-planned', 29],
    ['transferred', 16],
    ['ended-by-program', 9],
    ['incarcerated', 2],
    ['other', 1],
  ];
  for (const [reason, share] of shares)
    near(percent(lengths(reason).length, COURSES), share, POINTS, reason);
});

test('courses last as long', () => {
  near(median(lengths()), 52, DAYS, 'all');
  near(median(lengths('completed')), 79, DAYS, 'completed');
  near(median(lengths('left-before-planned')), 19, DAYS, 'left before planned');
});

test('people are still in the program at the start of each week', () => {
  for (const [index, share] of [100, 90, 83, 77, 71, 65, 61, 56].entries()) {
    const there = courses.filter(({ lastDay }) => lastDay > index * 7).length;
    near(percent(there, COURSES), share, POINTS, `week ${index + 1}`);
  }
});

test('attendance, positives and missed tests follow their curves', () => {
  const attendance = [75, 77, 79, 80, 80, 81, 82, 83, 84, 84, 85, 85];
  const positives = [45, 40, 36, 33, 30, 27, 25, 22, 20, 18, 16, 14];
  for (const [index, share] of attendance.entries()) {
    const weeks = inWeek(index + 1);
    const came = 100 * mean(weeks.map((week) => week.attendance));
    near(came, share, POINTS, `attendance in week ${index + 1}`);
    const given = weeks.filter(({ test: result }) => result !== 'missed');
    const positive = given.filter(({ test: result }) => result === 'positive').length;
    const expected = positives[index] ?? Number.NaN;
    near(percent(positive, given.length), expected, POINTS, `positives in week ${index + 1}`);
  }
  for (const [week, share] of [
    [1, 10],
    [12, 7],
  ] as const) {
    const missed = inWeek(week).filter(({ test: result }) => result === 'missed').length;
    near(percent(missed, inWeek(week).length), share, POINTS, `tests missed in week ${week}`);
  }
});

test('PHQ-9 of those who began at 10 or more changes as much by week 8', () => {
  const pairs = courses
    .filter(({ weeks, lastDay }) => weeks.length >= 8 && lastDay > 7 * 7)
    .map(({ phq9 }) => ({ first: phq9[0] ?? Number.NaN, later: phq9[8] ?? Number.NaN }))
    .filter(({ first }) => first >= 10);
  const share = (is: (pair: { first: number; later: number }) => boolean): number =>
    percent(pairs.filter(is).length, pairs.length);
  near(mean(pairs.map(({ first }) => first)), 14.8, MEAN, 'mean at admission');
  near(mean(pairs.map(({ later }) => later)), 10.5, MEAN, 'mean at week 8');
  near(
    share(({ first, later }) => first - later >= 5),
    47,
    POINTS,
    '5 points better',
  );
  near(
    share(({ first, later }) => later <= first / 2),
    31,
    POINTS,
    'half or better',
  );
  near(
    share(({ later }) => later < 5),
    10,
    POINTS,
    'below 5',
  );
  const baseline = courses.map(({ phq9 }) => phq9[0] ?? Number.NaN);
  near(mean(baseline), 11.2, MEAN, 'all at admission');
  near(percent(baseline.filter((total) => total >= 10).length, COURSES), 62, POINTS, '10 or more');
});

test('the same seed makes the same courses', () => {
  assert.deepEqual(simulate('again').slice(0, 50), simulate('again').slice(0, 50));
});
