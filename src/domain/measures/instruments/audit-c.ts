import type { Instrument } from '../instrument.ts';
import { band, choice, flaggedBand, item, numbers } from '../instrument-parts.ts';

/** Alcohol, three items; the cut-off is 3 for women and 4 for men, so a score of 3 says both. */
export const auditC: Instrument = {
  id: 'audit-c',
  name: 'AUDIT-C',
  version: '1998',
  licence: {
    terms: 'free',
    holder: 'Bush, Kivlahan and colleagues, US Veterans Affairs, after the AUDIT of the WHO',
    source: 'Arch Intern Med 1998;158:1789–95: free to use, no permission needed',
  },
  source: 'clinical-sources.md#audit-c',
  completedBy: 'person',
  recall: { days: 365, text: 'In the past year' },
  instructions: 'Please answer the questions about your use of alcohol in the past year.',
  items: [
    item(
      1,
      'How often do you have a drink containing alcohol?',
      choice([
        'Never',
        'Monthly or less',
        '2 to 4 times a month',
        '2 to 3 times a week',
        '4 or more times a week',
      ]),
    ),
    item(
      2,
      'How many standard drinks containing alcohol do you have on a typical day?',
      choice(['1 or 2', '3 or 4', '5 or 6', '7 to 9', '10 or more']),
    ),
    item(
      3,
      'How often do you have six or more drinks on one occasion?',
      choice(['Never', 'Less than monthly', 'Monthly', 'Weekly', 'Daily or almost daily']),
    ),
  ],
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 3),
      method: { kind: 'sum' },
      from: 0,
      to: 12,
      higherIs: 'worse',
      bands: [
        band('below the cut-offs', 0, 2),
        flaggedBand('at the cut-off for women', 3, 3),
        flaggedBand('at or above both cut-offs', 4, 7),
        flaggedBand('high', 8, 12),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: '72109-2', total: '75626-2', items: [null, '68519-8', '68520-6'] },
};
