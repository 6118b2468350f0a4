import type { Instrument } from '../instrument.ts';
import { band, flaggedBand } from '../instrument-parts.ts';
import { bamItemsOf, bamLicence, bamScale } from './bam-form.ts';

/**
 * Brief Addiction Monitor of one week. Days 0 to 7 are kept and shown item by item; how the form
 * scales its risk and protective items is not settled, so only days of use are added up.
 */
export const bamIop: Instrument = {
  id: 'bam-iop',
  name: 'BAM-IOP, 7 days',
  version: 'weekly, raw days',
  licence: bamLicence,
  source: 'clinical-sources.md#bam-iop',
  completedBy: 'person',
  recall: { days: 7, text: 'In the past 7 days' },
  instructions: 'Please think about the past 7 days. Where days are asked, give their number.',
  items: bamItemsOf({ period: 7, steps: [0, 1, 2, 3, 4], categoriesFrom: null }),
  scales: [bamScale('use', 7, [band('no use reported', 0, 0), flaggedBand('use reported', 1, 21)])],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
