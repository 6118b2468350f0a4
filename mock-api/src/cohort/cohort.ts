import type { Site } from '#contract/access';
import type { Cohort } from '#contract/cohort';
import { inForce } from '#domain/chart/recorded';
import { type CohortRules, defaultCohortRules } from '#domain/cohort/cohort-rules';
import { kaplanMeier } from '#domain/cohort/kaplan-meier';
import { missingDataBounds } from '#domain/cohort/missing-data-bounds';
import { weeksWithoutTest, withoutSparseTail } from '#domain/cohort/test-weeks';
import { endShares, watchedTimes } from '#domain/cohort/time-in-care';
import type { SiteId } from '#domain/ids';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import { testStatistics } from '#domain/substance-monitoring/statistics';
import { defaultSubstanceMonitoringRules } from '#domain/substance-monitoring/substance-monitoring-rules';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { episodeWeekOf } from '#domain/time/program-week';
import type { Database } from '../database.ts';
import { endOfCourseRule } from '../interchange/ctn0094/end-of-course.ts';
import {
  type CohortEpisode,
  forEachTesting,
  readEpisodes,
  readLoads,
  type Testing,
} from './cohort-repository.ts';

const DAYS_PER_WEEK = 7;
const testRules = defaultSubstanceMonitoringRules;

const survivalOf = (
  episodes: readonly CohortEpisode[],
  today: PlainDate,
  rules: CohortRules,
): Cohort['survival'] => {
  const weeks = watchedTimes(episodes, today, rules).map(({ time, end }) => ({
    time: Math.floor(time / DAYS_PER_WEEK),
    end,
  }));
  return kaplanMeier(weeks, rules.intervalQuantile).map(
    ({ time, atRisk, events, censored, value, lower, upper }) => ({
      week: time,
      atRisk,
      ended: events,
      censored,
      survival: value,
      lower,
      upper,
    }),
  );
};

const endingsOf = (episodes: readonly CohortEpisode[], rules: CohortRules): Cohort['endings'] =>
  endShares(episodes, rules).flatMap(({ reason, count, share }) => {
    const { value = 0, lower = null, upper = null } = share ?? {};
    // Nobody's episode has ended yet: there are no shares.
    if (lower === null || upper === null) return [];
    return [{ reason, episodes: count, share: value, lower, upper }];
  });

interface WeekTally {
  due: number;
  collected: number;
  negative: number;
}

const add = (weeks: Map<number, WeekTally>, week: number, counts: WeekTally): void => {
  const sum = weeks.get(week) ?? { due: 0, collected: 0, negative: 0 };
  weeks.set(week, {
    due: sum.due + counts.due,
    collected: sum.collected + counts.collected,
    negative: sum.negative + counts.negative,
  });
};

/** Tests of one episode, added to the weeks after its admission. */
const tally = (
  weeks: Map<number, WeekTally>,
  { tests, medicationOrders, doses }: Testing,
  { admittedOn }: CohortEpisode,
): Set<number> => {
  const [orders, given] = [inForce(medicationOrders), inForce(doses)];
  const interpreted = interpretTests(inForce(tests), orders, given, testRules);
  const byWeek = Map.groupBy(interpreted, ({ on }) => episodeWeekOf(on, admittedOn));
  for (const [week, ofWeek] of byWeek) {
    if (week < 1) continue;
    const { scheduled, collected, negative } = testStatistics(ofWeek, null, testRules);
    add(weeks, week, { due: scheduled, collected, negative });
  }
  return new Set(byWeek.keys());
};

const testWeek = (week: number, { due, collected, negative }: WeekTally) => {
  const missing = due - collected;
  const bounds = missingDataBounds({ week, negative, collected, missing });
  const negativeShare = collected < testRules.minimumTestsForShare ? null : bounds.share;
  return {
    week,
    due,
    collected,
    negative,
    negativeShare,
    lowest: bounds.low,
    highest: bounds.high,
  };
};

const testsOf = async (
  database: Database,
  episodes: readonly CohortEpisode[],
  { kind, today }: Asked,
  rules: CohortRules,
): Promise<Cohort['tests']> => {
  const weeks = new Map<number, WeekTally>();
  await forEachTesting(database, episodes, (episode, testing) => {
    const tested = tally(weeks, testing, episode);
    if (kind === 'research')
      for (const week of weeksWithoutTest(episode, tested, today))
        add(weeks, week, { due: 1, collected: 0, negative: 0 });
  });
  const inOrder = [...weeks]
    .filter(([, { due }]) => due > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([week, sum]) => testWeek(week, sum));
  return withoutSparseTail(inOrder, rules.smallestShownCount);
};

const endingRules: Record<Site['kind'], string> = {
  clinic: 'The end and its reason are as the team recorded them.',
  synthetic: 'The end and its reason are as the team recorded them.',
  research: endOfCourseRule,
};

const testingRules: Record<Site['kind'], string> = {
  clinic: 'Due is every scheduled test that was neither excused nor cancelled by the program.',
  synthetic: 'Due is every scheduled test that was neither excused nor cancelled by the program.',
  research:
    'The trials tested weekly and their files hold only what was collected: a week in care ' +
    'without a specimen is one test due and not given. The study drug itself is not judged.',
};

interface Asked {
  readonly siteId: SiteId;
  readonly kind: Site['kind'];
  readonly asOf: Instant;
  readonly today: PlainDate;
}

/** The figures of one site: time in care, tests by week, endings, caseload balance. */
export const cohortOf = async (
  database: Database,
  asked: Asked,
  rules: CohortRules = defaultCohortRules,
): Promise<Cohort> => {
  const { siteId, kind, asOf, today } = asked;
  const episodes = await readEpisodes(database, siteId);
  const endedBy = (reason: CohortEpisode['endReason']) =>
    episodes.filter(({ endReason }) => endReason === reason).length;
  return {
    asOf,
    siteId,
    episodes: episodes.length,
    open: episodes.filter(({ endedOn }) => endedOn === null).length,
    lostToContact: endedBy('left-before-planned'),
    died: endedBy('died'),
    survival: survivalOf(episodes, today, rules),
    tests: await testsOf(database, episodes, asked, rules),
    endings: endingsOf(episodes, rules),
    loads: await readLoads(database, siteId),
    endingRule: endingRules[kind],
    testingRule: testingRules[kind],
  };
};
