import type { Answer, Band, Direction, Item, Scale } from '../instrument.ts';
import { choice, days, item } from '../instrument-parts.ts';
import type { Licence } from '../licence.ts';

export const bamLicence: Licence = {
  terms: 'public-domain',
  holder:
    'Center of Excellence in Substance Addiction Treatment and Education, US Veterans Affairs',
  source: 'Cacciola and colleagues 2013; a work of the US government',
};

/** What differs between the three forms of the monitor; they are never mixed on one axis. */
export interface BamForm {
  /** Days that a question looks back. */
  readonly period: 7 | 30;
  /** Values of the five steps of a question that is not about days. */
  readonly steps: readonly [number, number, number, number, number];
  /** Lowest number of days of each scored category; null where days are scored as they are. */
  readonly categoriesFrom: readonly number[] | null;
}

/** Details 7A to 7G come after item 17, so that `answers[n - 1]` is item n everywhere. */
const DETAILS: readonly string[] = [
  'Marijuana (cannabis, pot, weed)',
  'Sedatives or tranquilizers (benzos, Valium, Xanax, Ativan, Ambien, barbiturates, etc.)',
  'Cocaine or crack',
  'Other stimulants (amphetamine, methamphetamine, Dexedrine, Ritalin, Adderall, crystal, etc.)',
  'Opiates (heroin, morphine, Dilaudid, Demerol, oxycodone, codeine, Vicodin, fentanyl, etc.)',
  'Inhalants (glues, adhesives, nail polish remover, paint thinner, etc.)',
  'Other drugs (steroids, non-prescription sleep and diet pills, Benadryl, ephedra, etc.)',
];

const EXTENT = ['Not at all', 'Slightly', 'Moderately', 'Considerably', 'Extremely'];

type Asks = 'days' | 'health' | 'extent' | 'income' | 'progress' | 'heading';

/**
 * Questions 1 to 17; `#` is the number of days the form looks back. Item 6 says `misuse` for the
 * verb of the printed form and item 9 has the wording of its later edition: person-first.
 */
const QUESTIONS: readonly (readonly [Asks, string])[] = [
  ['health', 'In the past # days, would you say your physical health has been'],
  [
    'days',
    'In the past # days, how many nights did you have trouble falling asleep or staying asleep?',
  ],
  [
    'days',
    'In the past # days, how many days have you felt depressed, anxious, angry or very upset throughout most of the day?',
  ],
  ['days', 'In the past # days, how many days did you drink ANY alcohol?'],
  [
    'days',
    'In the past # days, how many days did you have at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)?',
  ],
  [
    'days',
    'In the past # days, how many days did you use any illegal or street drugs or misuse any prescription medications?',
  ],
  ['heading', 'In the past # days, how many days did you use any of the following drugs:'],
  [
    'extent',
    'In the past # days, how much were you bothered by cravings or urges to drink alcohol or use drugs?',
  ],
  ['extent', 'How confident are you that you will NOT use alcohol and drugs in the next # days?'],
  [
    'days',
    'In the past # days, how many days did you attend self-help meetings like AA or NA to support your recovery?',
  ],
  [
    'days',
    'In the past # days, how many days were you in any situations or with any people that might put you at an increased risk for using alcohol or drugs (around risky “people, places or things”)?',
  ],
  ['extent', 'Does your religion or spirituality help support your recovery?'],
  [
    'days',
    'In the past # days, how many days did you spend much of the time at work, school, or doing volunteer work?',
  ],
  [
    'income',
    'Do you have enough income (from legal sources) to pay for necessities such as housing, transportation, food and clothing for yourself and your dependents?',
  ],
  [
    'extent',
    'In the past # days, how much have you been bothered by arguments or problems getting along with any family members or friends?',
  ],
  [
    'days',
    'In the past # days, how many days were you in contact or spent time with any family members or friends who are supportive of your recovery?',
  ],
  ['progress', 'How satisfied are you with your progress toward achieving your recovery goals?'],
];

/** How each kind of question is answered in one form. */
const answersOf = ({ period, steps }: BamForm): Record<Asks, Answer> => ({
  days: days(period),
  health: choice(['Excellent', 'Very good', 'Good', 'Fair', 'Poor'], steps),
  extent: choice(EXTENT, steps),
  income: choice(['No', 'Yes'], [steps[0], steps[4]]),
  // Printed with the values reversed: the most satisfied answer is 0. Not part of any scale.
  progress: choice(EXTENT, steps.toReversed()),
  heading: { kind: 'heading' },
});

/** The 17 items and the details of item 7, for one form. */
export const bamItemsOf = (form: BamForm): Item[] => {
  const answers = answersOf(form);
  const asked = (number: number, asks: Asks, text: string): Item => ({
    ...item(number, text.replace('#', String(form.period)), answers[asks]),
    categoriesFrom: asks === 'days' ? form.categoriesFrom : null,
  });
  return [
    ...QUESTIONS.map(([asks, text], index) => asked(index + 1, asks, text)),
    ...DETAILS.map((text, index) => ({
      ...asked(QUESTIONS.length + index + 1, 'days', text),
      label: `7${String.fromCharCode(65 + index)}`,
      detailOf: 7,
    })),
  ];
};

const SCALES: Record<
  'use' | 'risk' | 'protective',
  readonly [string, readonly number[], Direction]
> = {
  use: ['Use', [4, 5, 6], 'worse'],
  risk: ['Risk', [1, 2, 3, 8, 11, 15], 'worse'],
  protective: ['Protective', [9, 10, 12, 13, 14, 16], 'better'],
};

/** One subscale of the monitor; `highest` is the largest value of one item. */
export const bamScale = (
  id: 'use' | 'risk' | 'protective',
  highest: number,
  bands: readonly Band[],
): Scale => {
  const [name, items, higherIs] = SCALES[id];
  const to = items.length * highest;
  return { id, name, items, method: { kind: 'sum' }, from: 0, to, higherIs, bands };
};
