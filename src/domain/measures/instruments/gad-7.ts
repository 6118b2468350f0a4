import type { Instrument } from '../instrument.ts';
import { band, flaggedBand, frequencyOfTwoWeeks, itemsOf, numbers } from '../instrument-parts.ts';

/** Anxiety, seven items of two weeks. */
export const gad7: Instrument = {
  id: 'gad-7',
  name: 'GAD-7',
  version: '2006',
  licence: {
    terms: 'free',
    holder: 'Spitzer, Kroenke, Williams, Löwe, with a grant from Pfizer Inc.',
    source: 'phqscreeners.com: no permission required to reproduce, translate, display, distribute',
  },
  source: 'clinical-sources.md#gad-7',
  completedBy: 'person',
  recall: { days: 14, text: 'Over the last 2 weeks' },
  instructions:
    'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: itemsOf(
    [
      'Feeling nervous, anxious, or on edge',
      'Not being able to stop or control worrying',
      'Worrying too much about different things',
      'Trouble relaxing',
      'Being so restless that it is hard to sit still',
      'Becoming easily annoyed or irritable',
      'Feeling afraid, as if something awful might happen',
    ],
    frequencyOfTwoWeeks,
  ),
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 7),
      method: { kind: 'sum' },
      from: 0,
      to: 21,
      higherIs: 'worse',
      bands: [
        band('minimal', 0, 4),
        band('mild', 5, 9),
        flaggedBand('moderate', 10, 14),
        flaggedBand('severe', 15, 21),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: '69737-5', total: '70274-6', items: [] },
};
