import type { Course, CourseWeek } from '../course/course.ts';
import type { MeasureCourse } from '../course/measure-course.ts';

const each = <Value>(weeks: number, value: (week: number) => Value): Value[] =>
  Array.from({ length: weeks + 1 }, (_, week) => value(week));

/** From one value to another, most of the way in the first weeks, never back. */
const easing = (from: number, to: number) => (week: number) =>
  Math.round(from + (to - from) * Math.min(1, Math.log(1 + week) / Math.log(9)));

/** A course in which everything goes as planned and that has not ended. */
export const idealCourse = (plannedWeeks: number): Course => ({
  plannedWeeks,
  engagement: 1,
  severity: -1,
  weeks: each(plannedWeeks, (week): CourseWeek => ({
    week: week + 1,
    attendance: 1,
    test: 'negative',
    used: false,
  })),
  endReason: 'completed',
  lastDay: plannedWeeks * 7,
  response: 'early-gain',
  phq9: each(plannedWeeks, easing(12, 4)),
});

/** The questionnaires of that course: mood, worry and craving ease, support grows. */
export const idealMeasures = ({ phq9, plannedWeeks }: Course): MeasureCourse => ({
  phq9,
  phq9Item9: each(plannedWeeks, () => 0),
  gad7: each(plannedWeeks, easing(9, 3)),
  pcl5: each(plannedWeeks, easing(20, 12)),
  craving: each(plannedWeeks, easing(5, 1)),
  barc10: each(plannedWeeks, easing(41, 50)),
  tea: each(plannedWeeks, easing(18, 31)),
  useDays: each(plannedWeeks, (week) => (week === 0 ? 4 : 0)),
  risk: each(plannedWeeks, (week) => Math.max(0.2, 0.45 - 0.03 * week)),
  protective: each(plannedWeeks, (week) => Math.min(0.85, 0.65 + 0.02 * week)),
  pcPtsd5: 0,
  auditC: 9,
  asqPositive: false,
});

/** A course with other weeks: each change names the week of the course, counted from 1. */
export const withWeeks = (
  course: Course,
  change: (week: CourseWeek) => Partial<CourseWeek>,
): Course => ({ ...course, weeks: course.weeks.map((week) => ({ ...week, ...change(week) })) });
