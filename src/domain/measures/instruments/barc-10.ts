import type { Instrument } from '../instrument.ts';
import { band, choice, itemsOf, numbers } from '../instrument-parts.ts';

/** Recovery capital, ten statements; the wording is fixed and must not be edited. */
export const barc10: Instrument = {
  id: 'barc-10',
  name: 'BARC-10',
  version: '2017',
  licence: {
    terms: 'free-unaltered',
    holder: 'Vilsaint, Kelly and colleagues, Recovery Research Institute',
    source: 'phenxtoolkit.org protocol 590502: freely available, permission not required',
  },
  source: 'clinical-sources.md#barc-10',
  completedBy: 'person',
  recall: { days: null, text: 'Today' },
  instructions:
    'Please rate how much you agree with each statement, from strongly disagree to strongly agree.',
  items: itemsOf(
    [
      'There are more important things to me in life than using substances.',
      'In general I am happy with my life.',
      'I have enough energy to complete the tasks I set for myself.',
      'I am proud of the community I live in and feel part of it.',
      'I get lots of support from friends.',
      'I regard my life as challenging and fulfilling without the need for using drugs or alcohol.',
      'My living space has helped to drive my recovery journey.',
      'I take full responsibility for my actions.',
      'I am happy dealing with a range of professional people.',
      'I am making good progress on my recovery journey.',
    ],
    choice(
      [
        'Strongly disagree',
        'Disagree',
        'Somewhat disagree',
        'Somewhat agree',
        'Agree',
        'Strongly agree',
      ],
      [1, 2, 3, 4, 5, 6],
    ),
  ),
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 10),
      method: { kind: 'sum' },
      from: 10,
      to: 60,
      higherIs: 'better',
      bands: [band('below 47', 10, 46), band('47 or more', 47, 60)],
    },
  ],
  higherIs: 'better',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
