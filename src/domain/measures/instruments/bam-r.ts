import type { Instrument } from '../instrument.ts';
import { bamItemsOf, bamLicence, bamScale } from './bam-form.ts';

/**
 * Brief Addiction Monitor, revised, continuous: every item is worth 0 to 30. The flags of the
 * categorical form do not apply to it.
 */
export const bamR: Instrument = {
  id: 'bam-r',
  name: 'BAM-R, 30 days',
  version: 'revised, continuous',
  licence: bamLicence,
  source: 'clinical-sources.md#bam-r',
  completedBy: 'person',
  recall: { days: 30, text: 'In the past 30 days' },
  instructions: 'Please think about the past 30 days. Where days are asked, give their number.',
  items: bamItemsOf({ period: 30, steps: [0, 8, 15, 22, 30], categoriesFrom: null }),
  scales: [bamScale('use', 30, []), bamScale('risk', 30, []), bamScale('protective', 30, [])],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
