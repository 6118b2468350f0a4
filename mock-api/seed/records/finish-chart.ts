import type { CaseloadSummary } from '#domain/caseload/caseload-summary';
import { summarize, summarizeWithWork } from '#domain/caseload/summary';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { Tables } from '../../src/tables.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { type Draft, recordOf } from './draft.ts';

const recordIn = ({ closures, timeZone }: Clinic, draft: Draft) =>
  recordOf(draft, closures, timeZone);

/** The caseload row of an open episode as of the clinic's now. */
export const summaryOf = (clinic: Clinic, draft: Draft): CaseloadSummary =>
  summarize(recordIn(clinic, draft), clinic.now, defaultRuleSet);

/** The stored caseload row; none for an ended episode. */
export const summaryRows = (clinic: Clinic, draft: Draft): Tables['caseloadSummaries'][] => {
  const { id, siteId, therapistId, caseManagerId, endedOn } = draft.episode;
  if (endedOn !== null) return [];
  const { summary, work } = summarizeWithWork(recordIn(clinic, draft), clinic.now, defaultRuleSet);
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
      work: JSON.stringify(work),
    },
  ];
};
