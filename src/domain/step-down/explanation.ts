import { dayText } from '../chart/wording.ts';
import type { CriterionResult, CriterionState } from './criterion.ts';
import { criterionWording } from './criterion-names.ts';

const stateWords: Readonly<Record<CriterionState, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'not known',
  'not-applicable': 'does not apply',
};

const period = ({ from, to }: CriterionResult['evidence']): string =>
  from === null ? `as of ${dayText(to)}` : `${dayText(from)} to ${dayText(to)}`;

/**
 * A criterion in one breath: state, value, window, threshold and what was left out. Source:
 * clinical-sources.md#readiness
 */
export const explain = ({ id, state, evidence }: CriterionResult): string => {
  const head = `${criterionWording[id].name}: ${stateWords[state]}.`;
  const remarks = evidence.remarks.map((remark) => ` ${remark}`).join('');
  if (state === 'not-applicable') return `${head}${remarks}`;
  const value = evidence.value === null ? 'No data that count' : evidence.value;
  const found = value.charAt(0).toUpperCase() + value.slice(1);
  return `${head} ${found}, ${period(evidence)}; threshold ${evidence.threshold}.${remarks}`;
};

/** Whose record changes a criterion: `Who can change this: the attendance recorder.` */
export const whoCanChange = ({ id }: Pick<CriterionResult, 'id'>): string =>
  `Who can change this: ${criterionWording[id].whoCanChange}.`;
