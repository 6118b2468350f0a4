import type { Answer, Instrument } from '../instrument.ts';
import { band, choice, flaggedBand, item, numbers } from '../instrument-parts.ts';

/** Values without a text of their own lie between two named ones. */
const between = 'Between the named values';
const anchored = (none: string, one: string, four: string, seven: string): Answer =>
  choice([none, one, between, between, four, between, between, seven]);

const HALLUCINATIONS = [
  'Moderately severe hallucinations',
  'Severe hallucinations',
  'Extremely severe hallucinations',
  'Continuous hallucinations',
];

/** Alcohol withdrawal, rated by a clinician; nine items 0 to 7 and orientation 0 to 4. */
export const ciwaAr: Instrument = {
  id: 'ciwa-ar',
  name: 'CIWA-Ar',
  version: '1989',
  licence: {
    terms: 'public-domain',
    holder: 'Sullivan, Sykora, Schneiderman, Naranjo, Sellers',
    source:
      'British Journal of Addiction 1989;84:1353–7: not copyrighted, may be reproduced freely',
  },
  source: 'clinical-sources.md#ciwa-ar',
  completedBy: 'clinician',
  recall: { days: 0, text: 'Now' },
  instructions: 'Ask and observe; choose the value that fits, also between two named ones.',
  items: [
    item(
      1,
      'Nausea and vomiting. Ask: “Do you feel sick to your stomach? Have you vomited?”',
      anchored(
        'No nausea and no vomiting',
        'Mild nausea with no vomiting',
        'Intermittent nausea with dry heaves',
        'Constant nausea, frequent dry heaves and vomiting',
      ),
    ),
    item(
      2,
      'Tremor. Arms extended and fingers spread apart.',
      anchored(
        'No tremor',
        'Not visible, but can be felt fingertip to fingertip',
        'Moderate, with arms extended',
        'Severe, even with arms not extended',
      ),
    ),
    item(
      3,
      'Paroxysmal sweats',
      anchored(
        'No sweat visible',
        'Barely perceptible sweating, palms moist',
        'Beads of sweat obvious on forehead',
        'Drenching sweats',
      ),
    ),
    item(
      4,
      'Anxiety. Ask: “Do you feel nervous?”',
      anchored(
        'No anxiety, at ease',
        'Mildly anxious',
        'Moderately anxious, or guarded, so anxiety is inferred',
        'Equivalent to acute panic states',
      ),
    ),
    item(
      5,
      'Agitation',
      anchored(
        'Normal activity',
        'Somewhat more than normal activity',
        'Moderately fidgety and restless',
        'Paces back and forth during most of the interview, or constantly thrashes about',
      ),
    ),
    item(
      6,
      'Tactile disturbances. Ask: “Have you any itching, pins and needles sensations, any burning, any numbness, or do you feel bugs crawling on or under your skin?”',
      choice([
        'None',
        'Very mild itching, pins and needles, burning or numbness',
        'Mild itching, pins and needles, burning or numbness',
        'Moderate itching, pins and needles, burning or numbness',
        ...HALLUCINATIONS,
      ]),
    ),
    item(
      7,
      'Auditory disturbances. Ask: “Are you more aware of sounds around you? Are they harsh? Do they frighten you? Are you hearing anything that is disturbing to you? Are you hearing things you know are not there?”',
      choice([
        'Not present',
        'Very mild harshness or ability to frighten',
        'Mild harshness or ability to frighten',
        'Moderate harshness or ability to frighten',
        ...HALLUCINATIONS,
      ]),
    ),
    item(
      8,
      'Visual disturbances. Ask: “Does the light appear to be too bright? Is its color different? Does it hurt your eyes? Are you seeing anything that is disturbing to you? Are you seeing things you know are not there?”',
      choice([
        'Not present',
        'Very mild sensitivity',
        'Mild sensitivity',
        'Moderate sensitivity',
        ...HALLUCINATIONS,
      ]),
    ),
    item(
      9,
      'Headache, fullness in head. Ask: “Does your head feel different? Does it feel like there is a band around your head?” Do not rate dizziness.',
      choice([
        'Not present',
        'Very mild',
        'Mild',
        'Moderate',
        'Moderately severe',
        'Severe',
        'Very severe',
        'Extremely severe',
      ]),
    ),
    item(
      10,
      'Orientation. Ask: “What day is this? Where are you? Who am I?”',
      choice([
        'Oriented and can do serial additions',
        'Cannot do serial additions or is uncertain about date',
        'Disoriented for date by no more than 2 calendar days',
        'Disoriented for date by more than 2 calendar days',
        'Disoriented for place or person',
      ]),
    ),
  ],
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 10),
      method: { kind: 'sum' },
      from: 0,
      to: 67,
      higherIs: 'worse',
      bands: [
        band('minimal', 0, 9),
        flaggedBand('moderate', 10, 18),
        flaggedBand('severe', 19, 67),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
