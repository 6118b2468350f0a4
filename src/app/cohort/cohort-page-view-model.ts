import { createSelector } from '@ngrx/store';
import type { Session } from '#contract/access';
import type { Cohort } from '#contract/cohort';
import { sessionFeature } from '../core/session/session-feature';
import { momentText } from '../ui/format/dates';
import { caseloadBalanceChart } from './caseload-balance-chart';
import { endingsChart } from './endings-chart';
import { negativeTestsChart } from './negative-tests-chart';
import { cohortFeature } from './store/cohort-feature';
import { numbersAtRisk, timeInCareChart } from './time-in-care-chart';

const siteOf = (session: Session | null, cohort: Cohort | null) =>
  session?.sites.find(({ id }) => id === cohort?.siteId) ?? null;

/** What exported charts say about their data. */
export const selectExportNotice = createSelector(
  sessionFeature.selectSession,
  cohortFeature.selectCohort,
  (session, cohort) => siteOf(session, cohort)?.notice ?? null,
);

const toCohortView = (session: Session | null, cohort: Cohort | null) => {
  if (session === null || cohort === null) return null;
  const site = siteOf(session, cohort);
  return {
    summary: `${cohort.episodes} episodes · ${cohort.open} open · as of ${momentText(cohort.asOf, session.timeZone)}`,
    notice: site?.kind === 'research' ? site.notice : null,
    lostToContact: cohort.lostToContact,
    died: cohort.died,
    timeInCare: timeInCareChart(cohort),
    atRisk: numbersAtRisk(cohort),
    negativeTests: negativeTestsChart(cohort),
    endings: endingsChart(cohort),
    balance: caseloadBalanceChart(cohort),
    endingRule: cohort.endingRule,
    testingRule: cohort.testingRule,
    nobodyInCare: cohort.open === 0,
    empty: cohort.episodes === 0,
  };
};

export const selectCohortPage = createSelector({
  load: cohortFeature.selectLoad,
  sites: sessionFeature.selectSites,
  view: createSelector(sessionFeature.selectSession, cohortFeature.selectCohort, toCohortView),
});
