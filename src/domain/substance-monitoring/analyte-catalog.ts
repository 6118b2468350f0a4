import type { AnalyteFacts } from './analyte-facts.ts';
import type { Analyte } from './drug-test.ts';
import { opioidAnalytes } from './opioid-analytes.ts';
import { otherAnalytes } from './other-analytes.ts';
import { stimulantAnalytes } from './stimulant-analytes.ts';

/** Every analyte the product knows, as shipped; a clinic's rule set may carry changed ones. */
export const analyteCatalog: Readonly<Record<Analyte, AnalyteFacts>> = {
  ...opioidAnalytes,
  ...stimulantAnalytes,
  ...otherAnalytes,
};
