import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CaseloadSummary } from './caseload-summary.ts';
import type { MarkerRules } from './marker-rules.ts';

/** The ways to look at a caseload, in their order. */
export const caseloadViews = ['needs-me', 'everyone', 'step-down-soon', 'not-seen'] as const;
export type CaseloadView = (typeof caseloadViews)[number];

type Belongs = (
  summary: Pick<CaseloadSummary, 'tier' | 'readiness' | 'lastServiceOn'>,
  today: PlainDate,
  rules: MarkerRules,
) => boolean;

const belongs: Readonly<Record<CaseloadView, Belongs>> = {
  'needs-me': ({ tier }) => tier !== 'on-plan',
  everyone: () => true,
  // On course with nothing left to decide waits for its second snapshot only.
  'step-down-soon': ({ readiness: { status, decidedBy } }) =>
    status === 'ready-for-review' || (status === 'on-course' && decidedBy.length === 0),
  'not-seen': ({ lastServiceOn }, today, { notSeenDays }) =>
    lastServiceOn === null || daysBetween(lastServiceOn, today) >= notSeenDays,
};

/** True when a person belongs to a view of the caseload. */
export const isInView = (view: CaseloadView, ...row: Parameters<Belongs>): boolean =>
  belongs[view](...row);
