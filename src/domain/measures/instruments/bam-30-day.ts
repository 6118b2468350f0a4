import type { Instrument } from '../instrument.ts';
import { band, flaggedBand } from '../instrument-parts.ts';
import { bamItemsOf, bamLicence, bamScale } from './bam-form.ts';

/**
 * Brief Addiction Monitor, 30 days, categorical. An administration keeps the **days** (0 to 30) of
 * the questions about days, because use days are read from them; only scoring turns them into the
 * categories 0 to 4 (0; 1–3; 4–8; 9–15; 16–30 days). The other questions are 0 to 4 as printed, and
 * item 14 is 0 or 4. No total score of the monitor is valid; read the items.
 */
export const bam30Day: Instrument = {
  id: 'bam-30-day',
  name: 'BAM, 30 days',
  version: '2013, categorical',
  licence: bamLicence,
  source: 'clinical-sources.md#bam-30-day',
  completedBy: 'person',
  recall: { days: 30, text: 'In the past 30 days' },
  instructions: 'Please think about the past 30 days. Where days are asked, give their number.',
  items: bamItemsOf({ period: 30, steps: [0, 1, 2, 3, 4], categoriesFrom: [0, 1, 4, 9, 16] }),
  scales: [
    bamScale('use', 4, [band('no use reported', 0, 0), flaggedBand('use reported', 1, 12)]),
    bamScale('risk', 4, [band('lower', 0, 11), flaggedBand('high', 12, 24)]),
    bamScale('protective', 4, [flaggedBand('low', 0, 12), band('higher', 13, 24)]),
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
