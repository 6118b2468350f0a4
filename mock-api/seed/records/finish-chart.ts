import type { CaseloadSummary } from '#domain/caseload/caseload-summary';
import { summarize } from '#domain/caseload/summary';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { Tables } from '../../src/tables.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { type Draft, recordOf } from './draft.ts';

/** The caseload row of an open episode as of the clinic's now. */
export const summaryOf = (clinic: Clinic, draft: Draft): CaseloadSummary =>
  summarize(recordOf(draft, clinic.closures, clinic.timeZone), clinic.now, defaultRuleSet);

/** The stored caseload row; none for an ended episode. */
export const summaryRows = (clinic: Clinic, draft: Draft): Tables['caseloadSummaries'][] => {
  const { id, siteId, therapistId, caseManagerId, endedOn } = draft.episode;
  if (endedOn !== null) return [];
  const summary = summaryOf(clinic, draft);
  const { tier, computedAt, nextChangeAt } = summary;
  return [
    {
      episodeId: id,
      siteId,
      therapistId,
      caseManagerId,
      tier,
      computedAt,
      nextChangeAt,
      summary: JSON.stringify(summary),
    },
  ];
};
