import { listText } from '../chart/wording.ts';
import type { CriterionId } from './criterion.ts';
import type { ReadinessStatus } from './readiness.ts';
import type { StatusAnswer } from './status.ts';

/** The status on screen; only a team decides, so none of them is an order. */
export const statusNames: Readonly<Record<ReadinessStatus, string>> = {
  'review-for-more-care': 'Review for more care',
  'cannot-tell': 'Cannot tell',
  'ready-for-review': 'Ready for step-down review',
  stalled: 'Stalled',
  'on-course': 'On course',
};

/** One sentence with the status and what decides it: `On course: attendance not yet met`. */
export const statusSentence = (
  { status, reason }: StatusAnswer,
  blockedBy: readonly CriterionId[],
): string => {
  const blocked = blockedBy.length === 0 ? '' : `; blocked by ${listText(blockedBy)}`;
  return `${statusNames[status]}: ${reason}${blocked}`;
};
