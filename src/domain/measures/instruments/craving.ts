import type { Instrument } from '../instrument.ts';
import { band, flaggedBand, item, points } from '../instrument-parts.ts';

/** The strongest urge of the past week on one numeric scale. */
export const craving: Instrument = {
  id: 'craving',
  name: 'Craving',
  version: '1',
  licence: {
    terms: 'free',
    holder: 'Stepdown',
    source: 'A single numeric rating in the product’s own words',
  },
  source: 'clinical-sources.md#craving',
  completedBy: 'person',
  recall: { days: 7, text: 'In the past 7 days' },
  instructions: 'Choose the number that fits best.',
  items: [
    item(
      1,
      'In the past 7 days, how strong was your strongest urge to use alcohol or drugs?',
      points(0, 10, 'No urge', 'The strongest possible'),
    ),
  ],
  scales: [
    {
      id: 'total',
      name: 'Craving',
      items: [1],
      method: { kind: 'sum' },
      from: 0,
      to: 10,
      higherIs: 'worse',
      bands: [band('below notable', 0, 4), flaggedBand('notable', 5, 10)],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
