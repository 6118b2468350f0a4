import type { Instrument } from '../instrument.ts';
import { band, choice, flaggedBand, item, numbers } from '../instrument-parts.ts';

/** Opioid withdrawal, rated by a clinician; the values of an item leave gaps on purpose. */
export const cows: Instrument = {
  id: 'cows',
  name: 'COWS',
  version: '2003',
  licence: {
    terms: 'public-domain',
    holder: 'Wesson and Ling',
    source: 'J Psychoactive Drugs 2003;35(2):253–9: may be copied and used clinically',
  },
  source: 'clinical-sources.md#cows',
  completedBy: 'clinician',
  recall: { days: 0, text: 'Now; stomach upset over the last half hour' },
  instructions: 'For each item choose what best describes the signs or symptoms now.',
  items: [
    item(
      1,
      'Resting pulse rate, after sitting or lying for one minute',
      choice(['80 or below', '81–100', '101–120', 'Greater than 120'], [0, 1, 2, 4]),
    ),
    item(
      2,
      'Sweating over the past half hour, not accounted for by room temperature or activity',
      choice([
        'No report of chills or flushing',
        'Subjective report of chills or flushing',
        'Flushed or observable moistness on face',
        'Beads of sweat on brow or face',
        'Sweat streaming off face',
      ]),
    ),
    item(
      3,
      'Restlessness, observed during assessment',
      choice(
        [
          'Able to sit still',
          'Reports difficulty sitting still, but is able to do so',
          'Frequent shifting or extraneous movements of legs or arms',
          'Unable to sit still for more than a few seconds',
        ],
        [0, 1, 3, 5],
      ),
    ),
    item(
      4,
      'Pupil size',
      choice(
        [
          'Pinned or normal size for room light',
          'Possibly larger than normal for room light',
          'Moderately dilated',
          'So dilated that only the rim of the iris is visible',
        ],
        [0, 1, 2, 5],
      ),
    ),
    item(
      5,
      'Bone or joint aches, only the additional part attributed to opioid withdrawal',
      choice(
        [
          'Not present',
          'Mild diffuse discomfort',
          'Reports severe diffuse aching of joints or muscles',
          'Rubbing joints or muscles and unable to sit still because of discomfort',
        ],
        [0, 1, 2, 4],
      ),
    ),
    item(
      6,
      'Runny nose or tearing, not accounted for by cold symptoms or allergies',
      choice(
        [
          'Not present',
          'Nasal stuffiness or unusually moist eyes',
          'Nose running or tearing',
          'Nose constantly running or tears streaming down cheeks',
        ],
        [0, 1, 2, 4],
      ),
    ),
    item(
      7,
      'Stomach upset over the last half hour',
      choice(
        [
          'No symptoms',
          'Stomach cramps',
          'Nausea or loose stool',
          'Vomiting or diarrhea',
          'Multiple episodes of diarrhea or vomiting',
        ],
        [0, 1, 2, 3, 5],
      ),
    ),
    item(
      8,
      'Tremor of outstretched hands',
      choice(
        [
          'No tremor',
          'Can be felt, but not observed',
          'Slight tremor observable',
          'Gross tremor or muscle twitching',
        ],
        [0, 1, 2, 4],
      ),
    ),
    item(
      9,
      'Yawning, observed during assessment',
      choice(
        [
          'No yawning',
          'Once or twice during assessment',
          'Three or more times during assessment',
          'Several times a minute',
        ],
        [0, 1, 2, 4],
      ),
    ),
    item(
      10,
      'Anxiety or irritability',
      choice(
        [
          'None',
          'Reports increasing irritability or anxiousness',
          'Obviously irritable or anxious',
          'So irritable or anxious that taking part in the assessment is difficult',
        ],
        [0, 1, 2, 4],
      ),
    ),
    item(
      11,
      'Gooseflesh skin',
      choice(
        ['Skin is smooth', 'Can be felt, or hairs standing up on arms', 'Prominent piloerection'],
        [0, 3, 5],
      ),
    ),
  ],
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 11),
      method: { kind: 'sum' },
      from: 0,
      to: 48,
      higherIs: 'worse',
      bands: [
        band('below mild', 0, 4),
        flaggedBand('mild', 5, 12),
        flaggedBand('moderate', 13, 24),
        flaggedBand('moderately severe', 25, 36),
        flaggedBand('severe', 37, 48),
      ],
    },
  ],
  higherIs: 'worse',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
