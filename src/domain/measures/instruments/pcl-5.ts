import type { Direction, Instrument, Scale } from '../instrument.ts';
import { band, choice, flaggedBand, itemsOf, numbers } from '../instrument-parts.ts';

const worse: Direction = 'worse';

/** Symptoms of one DSM-5 cluster that are at least moderate. */
const cluster = (id: string, name: string, first: number, last: number): Scale => ({
  id,
  name,
  items: numbers(first, last),
  method: { kind: 'count', from: 2 },
  from: 0,
  to: last - first + 1,
  higherIs: worse,
  bands: [],
});

/** Trauma symptoms, twenty items of one month; clusters B to E make the DSM-5 pattern. */
export const pcl5: Instrument = {
  id: 'pcl-5',
  name: 'PCL-5',
  version: '2013, past month, without criterion A',
  licence: {
    terms: 'public-domain',
    holder: 'National Center for PTSD, US Department of Veterans Affairs',
    source: 'ptsd.va.gov: created by government employees, in the public domain',
  },
  source: 'clinical-sources.md#pcl-5',
  completedBy: 'person',
  recall: { days: 30, text: 'In the past month' },
  instructions:
    'Below is a list of problems that people sometimes have in response to a very stressful experience. Keeping your worst event in mind, how much have you been bothered by that problem in the past month?',
  items: itemsOf(
    [
      'Repeated, disturbing, and unwanted memories of the stressful experience?',
      'Repeated, disturbing dreams of the stressful experience?',
      'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
      'Feeling very upset when something reminded you of the stressful experience?',
      'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
      'Avoiding memories, thoughts, or feelings related to the stressful experience?',
      'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
      'Trouble remembering important parts of the stressful experience?',
      'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
      'Blaming yourself or someone else for the stressful experience or what happened after it?',
      'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
      'Loss of interest in activities that you used to enjoy?',
      'Feeling distant or cut off from other people?',
      'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
      'Irritable behavior, angry outbursts, or acting aggressively?',
      'Taking too many risks or doing things that could cause you harm?',
      'Being “superalert” or watchful or on guard?',
      'Feeling jumpy or easily startled?',
      'Having difficulty concentrating?',
      'Trouble falling or staying asleep?',
    ],
    choice(['Not at all', 'A little bit', 'Moderately', 'Quite a bit', 'Extremely']),
  ),
  scales: [
    {
      id: 'total',
      name: 'Total',
      items: numbers(1, 20),
      method: { kind: 'sum' },
      from: 0,
      to: 80,
      higherIs: worse,
      bands: [band('below the cut-off', 0, 32), flaggedBand('probable PTSD', 33, 80)],
    },
    cluster('b', 'B, re-experiencing', 1, 5),
    cluster('c', 'C, avoidance', 6, 7),
    cluster('d', 'D, thoughts and mood', 8, 14),
    cluster('e', 'E, arousal and reactivity', 15, 20),
  ],
  higherIs: worse,
  safetyItems: [],
  gate: null,
  pattern: { b: 1, c: 1, d: 2, e: 2 },
  loinc: { panel: '101697-1', total: '101698-9', items: [] },
};
