import { countText } from '../chart/wording.ts';
import { daysBetween } from '../time/plain-date.ts';
import type { ObjectiveFrame } from './objective-frame.ts';
import type { ObjectiveProgress, ObjectiveState } from './objective-progress.ts';

export const objectiveStateNames: Readonly<Record<ObjectiveState, string>> = {
  'no-baseline': 'no baseline',
  deteriorated: 'deteriorated',
  stale: 'not measured recently',
  'target-reached': 'target reached',
  'better-than-expected': 'better than expected',
  'worse-than-expected': 'worse than expected',
  'as-expected': 'as expected',
  held: 'held',
  'not-held': 'not held',
  'not-measurable': 'not measurable yet',
};

const valueText = (value: number): string => String(Math.round(value * 10) / 10);

const movement = (from: number, to: number): string => {
  if (from === to) return `stayed at ${valueText(to)}`;
  return `${to < from ? 'fell' : 'rose'} from ${valueText(from)} to ${valueText(to)}`;
};

/** `PHQ-9 fell from 18 to 11 in 5 weeks; expected 10.7; as expected` */
export const progressSentence = (
  measure: string,
  { baseline, baselineOn }: Pick<ObjectiveFrame, 'baseline' | 'baselineOn'>,
  { latest, expected, state }: ObjectiveProgress,
): string => {
  const name = objectiveStateNames[state];
  if (latest === null) return `${measure}: no value since the baseline; ${name}`;
  const weeks = Math.floor(daysBetween(baselineOn, latest.on) / 7);
  const course = expected === null ? [] : [`expected ${valueText(expected)}`];
  const moved = `${measure} ${movement(baseline, latest.value)} in ${countText(weeks, 'week')}`;
  return [moved, ...course, name].join('; ');
};
