import type { Instrument } from '../instrument.ts';
import {
  band,
  choice,
  flaggedBand,
  frequencyOfTwoWeeks,
  item,
  itemsOf,
  numbers,
} from '../instrument-parts.ts';

/** Depression, nine items of two weeks; item 10 (difficulty) is asked and not scored. */
export const phq9: Instrument = {
  id: 'phq-9',
  name: 'PHQ-9',
  version: '1999',
  licence: {
    terms: 'free',
    holder: 'Spitzer, Williams, Kroenke and colleagues, with a grant from Pfizer Inc.',
    source: 'phqscreeners.com: no permission required to reproduce, translate, display, distribute',
  },
  source: 'clinical-sources.md#phq-9',
  completedBy: 'person',
  recall: { days: 14, text: 'Over the last 2 weeks' },
  instructions:
    'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: [
    ...itemsOf(
      [
        'Little interest or pleasure in doing things',
        'Feeling down, depressed, or hopeless',
        'Trouble falling or staying asleep, or sleeping too much',
        'Feeling tired or having little energy',
        'Poor appetite or overeating',
        'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
        'Trouble concentrating on things, such as reading the newspaper or watching television',
        'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
        'Thoughts that you would be better off dead or of hurting yourself in some way',
      ],
      frequencyOfTwoWeeks,
    ),
    item(
      10,
      'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      choice([
        'Not difficult at all',
        'Somewhat difficult',
        'Very difficult',
        'Extremely difficult',
      ]),
    ),
  ],
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 9),
      method: { kind: 'sum' },
      from: 0,
      to: 27,
      higherIs: 'worse',
      bands: [
        band('minimal', 0, 4),
        band('mild', 5, 9),
        flaggedBand('moderate', 10, 14),
        flaggedBand('moderately severe', 15, 19),
        flaggedBand('severe', 20, 27),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [{ item: 9, from: 1, whenUnanswered: 'no-signal', urgency: 'same-day' }],
  gate: null,
  pattern: null,
  loinc: {
    panel: '44249-1',
    total: '44261-6',
    items: [
      '44250-9',
      '44255-8',
      '44259-0',
      '44254-1',
      '44251-7',
      '44258-2',
      '44252-5',
      '44253-3',
      '44260-8',
      '69722-7',
    ],
  },
};
