import { indexOn, type Schema } from './columns.ts';

/** Every reading of a caseload asks which summaries time has overtaken; the answer is "none". */
export const up = async (schema: Schema): Promise<void> => {
  await indexOn(schema, 'caseloadSummaries', ['siteId', 'nextChangeAt']).execute();
  await indexOn(schema, 'caseloadSummaries', ['siteId', 'computedAt']).execute();
};
