import type { Substance } from '#domain/chart/episode';
import type { InstrumentId } from '#domain/measures/administration';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { MeasureCourse } from '../course/measure-course.ts';
import type { Random } from '../random.ts';
import type { EpisodeContext } from './episode-context.ts';
import { answersFor, monitorAnswers, phq9Answers } from './item-answers.ts';

/** The week of the course that a questionnaire speaks about: the one that ended last. */
const weekOf = ({ admittedOn }: EpisodeContext, on: PlainDate): number =>
  Math.floor(daysBetween(admittedOn, on) / 7);

const at = (values: readonly number[], week: number): number =>
  values[Math.min(week, values.length - 1)] ?? 0;

type Totals = 'phq9' | 'gad7' | 'pcl5' | 'barc10' | 'craving' | 'tea';

const totalOf: Partial<Record<InstrumentId, Totals & keyof MeasureCourse>> = {
  'phq-9': 'phq9',
  'gad-7': 'gad7',
  'pcl-5': 'pcl5',
  'barc-10': 'barc10',
  craving: 'craving',
  tea: 'tea',
};

/** The total by which the schedule decides when to ask again; 0 where it does not look at one. */
export const scoreForSchedule = (
  context: EpisodeContext,
  instrument: InstrumentId,
  on: PlainDate,
): number => {
  const key = totalOf[instrument];
  return key === undefined ? 0 : at(context.measures[key], weekOf(context, on));
};

/** Days of use in the last four weeks, per 30; before there are four weeks, those before admission. */
const daysIn30 = ({ measures, profile }: EpisodeContext, week: number): number => {
  if (week === 0) return profile.baselineDays;
  const recent = measures.useDays.slice(Math.max(1, week - 3), week + 1);
  const before = Math.max(0, 4 - recent.length);
  const sum = recent.reduce((days, each) => days + each, 0) + before * at(measures.useDays, 0);
  return Math.min(30, Math.round((sum * 30) / 28));
};

const useOf = (
  { profile }: EpisodeContext,
  primaryDays: number,
): Partial<Record<Substance, number>> => ({ [profile.primary]: primaryDays });

const earning = ['full-time', 'part-time', 'disabled'];

const monitor = (
  context: EpisodeContext,
  random: Random,
  period: 7 | 30,
  week: number,
): (number | null)[] => {
  const { measures } = context;
  const days = period === 30 ? daysIn30(context, week) : at(measures.useDays, week);
  return monitorAnswers(random, {
    period,
    useDays: useOf(context, days),
    risk: at(measures.risk, week),
    protective: at(measures.protective, week),
    income: earning.includes(context.profile.person.employment ?? '') ? 'yes' : 'no',
  });
};

const yesNo = (count: number, items: number): number[] =>
  Array.from({ length: items }, (_, index) => (index < count ? 1 : 0));

/** Item answers of one administration; they add up to what the course says for that week. */
export const answersAt = (
  context: EpisodeContext,
  random: Random,
  instrument: InstrumentId,
  on: PlainDate,
): (number | null)[] => {
  const { measures } = context;
  const week = weekOf(context, on);
  switch (instrument) {
    case 'phq-9':
      return phq9Answers(random, at(measures.phq9, week), at(measures.phq9Item9, week));
    case 'gad-7':
      return answersFor(random, at(measures.gad7, week), 7, 3);
    case 'pcl-5':
      return answersFor(random, at(measures.pcl5, week), 20, 4);
    case 'barc-10':
      return answersFor(random, at(measures.barc10, week) - 10, 10, 5).map((each) => each + 1);
    case 'tea':
      return answersFor(random, at(measures.tea, week) - 4, 4, 9).map((each) => each + 1);
    case 'craving':
      return [at(measures.craving, week)];
    case 'bam-30-day':
      return monitor(context, random, 30, week);
    case 'bam-iop':
      return monitor(context, random, 7, week);
    case 'asq':
      return [0, 0, 0, measures.asqPositive ? 1 : 0, null];
    case 'audit-c':
      return answersFor(random, measures.auditC, 3, 4);
    case 'pc-ptsd-5':
      return [...yesNo(measures.pcPtsd5, 5), measures.pcPtsd5 > 0 ? 1 : 0];
    default:
      return [];
  }
};
