import type { Instrument } from '../instrument.ts';
import { itemsOf, numbers, points } from '../instrument-parts.ts';

/** The person's own view of progress in four areas; no cut-off is published. */
export const tea: Instrument = {
  id: 'tea',
  name: 'TEA',
  version: '2012, wording of the user guide',
  licence: {
    terms: 'free',
    holder: 'Ling, Farabee, Liepa, Wu',
    source: 'teassessment.weebly.com and Ling 2013: no fee or charge to use it',
  },
  source: 'clinical-sources.md#tea',
  completedBy: 'person',
  recall: { days: null, text: 'Now' },
  instructions:
    'The TEA asks how you are doing in four areas that are important in your treatment and recovery. Choose the number that best describes your situation.',
  items: itemsOf(
    [
      'Substance use: How are you doing with substance use? Consider the frequency and amount of use, money spent on drugs and alcohol, amount of drug craving, time spent being high or drunk, being sick, in trouble, and in other drug-using activities, etc.',
      'Health: How are you doing with your health? Think about your physical and mental health: Are you eating and sleeping properly, exercising, taking care of health problems or dental problems, feeling better about yourself, etc.?',
      'Lifestyle: How are you doing in terms of your personal responsibilities? Think about your living conditions, family situation, employment, relationships: Are you paying your bills? Following through with your personal or professional commitments?',
      'Community: How are you doing as a member of your community? Think about things like obeying laws and meeting your responsibilities to society: Do your actions have positive or negative impacts on other people?',
    ],
    points(1, 10, 'Not at all well', 'Extremely well'),
  ),
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 4),
      method: { kind: 'sum' },
      from: 4,
      to: 40,
      higherIs: 'better',
      bands: [],
    },
  ],
  higherIs: 'better',
  safetyItems: [],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
