import type { Instrument } from '../instrument.ts';
import { band, flaggedBand, item, itemsOf, noYes, numbers } from '../instrument-parts.ts';

/**
 * Trauma screen. Item 6 is the unnumbered question about trauma that the form asks first: a no
 * closes the screen with 0. When it was left open and the five questions are answered, they count.
 */
export const pcPtsd5: Instrument = {
  id: 'pc-ptsd-5',
  name: 'PC-PTSD-5',
  version: '2015',
  licence: {
    terms: 'public-domain',
    holder: 'National Center for PTSD, US Department of Veterans Affairs',
    source: 'ptsd.va.gov: created by government employees, in the public domain',
  },
  source: 'clinical-sources.md#pc-ptsd-5',
  completedBy: 'person',
  recall: { days: 30, text: 'In the past month' },
  instructions: 'In the past month, have you…',
  items: [
    ...itemsOf(
      [
        'Had nightmares about the event(s) or thought about the event(s) when you did not want to?',
        'Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
        'Been constantly on guard, watchful, or easily startled?',
        'Felt numb or detached from people, activities, or your surroundings?',
        'Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
      ],
      noYes,
    ),
    {
      ...item(
        6,
        'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide. Have you ever experienced this kind of event?',
        noYes,
      ),
      label: '',
    },
  ],
  scales: [
    {
      id: 'total',
      name: 'Yes answers',
      items: numbers(1, 5),
      method: { kind: 'sum' },
      from: 0,
      to: 5,
      higherIs: 'worse',
      bands: [
        band('negative', 0, 2),
        flaggedBand('positive at the sensitive cut-off', 3, 3),
        flaggedBand('positive', 4, 5),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: { item: 6, closedBy: 0 },
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
