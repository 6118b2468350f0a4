import type { Instrument, SafetyItem } from '../instrument.ts';
import { band, flaggedBand, itemsOf, noYes, numbers } from '../instrument-parts.ts';

/** A question without an answer is a positive screen: the toolkit counts a refusal as yes. */
const screening = (item: number): SafetyItem => ({
  item,
  from: 1,
  whenUnanswered: 'signal',
  urgency: 'same-day',
});

/** Suicide screen; question 5 is asked only after a positive 1 to 4 and makes the screen acute. */
export const asq: Instrument = {
  id: 'asq',
  name: 'ASQ',
  version: 'NIMH toolkit 2017',
  licence: {
    terms: 'public-domain',
    holder: 'National Institute of Mental Health',
    source: 'nimh.nih.gov, ASQ toolkit: a free resource',
  },
  source: 'clinical-sources.md#asq',
  completedBy: 'clinician',
  recall: { days: null, text: 'In the past few weeks, and ever' },
  instructions: 'Ask each question; a question that the person does not answer stays open.',
  items: itemsOf(
    [
      'In the past few weeks, have you wished you were dead?',
      'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      'In the past week, have you been having thoughts about killing yourself?',
      'Have you ever tried to kill yourself?',
      'Are you having thoughts of killing yourself right now?',
    ],
    noYes,
  ),
  scales: [
    {
      id: 'total',
      name: 'Yes answers',
      items: numbers(1, 4),
      method: { kind: 'sum' },
      from: 0,
      to: 4,
      higherIs: 'worse',
      bands: [band('negative', 0, 0), flaggedBand('positive', 1, 4)],
    },
  ],
  higherIs: 'worse',
  safetyItems: [
    ...numbers(1, 4).map(screening),
    { item: 5, from: 1, whenUnanswered: 'no-signal', urgency: 'acute' },
  ],
  gate: null,
  pattern: null,
  loinc: { panel: null, total: null, items: [] },
};
