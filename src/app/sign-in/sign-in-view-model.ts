import { createSelector } from '@ngrx/store';
import type { Clinic } from '#contract/access';
import type { Problem } from '#contract/problem';
import type { RequestStatus } from '../core/request-status';
import { sessionFeature } from '../core/session/session-feature';
import { fullDay } from '../ui/format/dates';

/** One message for a wrong email and a wrong password: which of the two it was is nobody's business. */
const REFUSED = 'Email or password is not right.';

const messageOf = ({ status, retryAfter, title, detail }: Problem): string => {
  const wait = retryAfter === undefined ? '' : ` Wait ${retryAfter} s before the next try.`;
  if (status === 401 || status === 429) return `${REFUSED}${wait}`;
  return `${title}. ${detail ?? 'Please try again.'}`;
};

export interface SignInView {
  readonly pending: boolean;
  readonly message: string | null;
  readonly waitSeconds: number;
  readonly clinic: string | null;
}

const clinicText = (clinic: Clinic | null): string | null => {
  if (clinic === null) return null;
  return clinic.kind === 'demonstration'
    ? `${clinic.name} · Demonstration with synthetic data, ${fullDay(clinic.today)}`
    : clinic.name;
};

const toSignIn = (status: RequestStatus, clinic: Clinic | null): SignInView => ({
  pending: status.kind === 'pending',
  message: status.kind === 'failed' ? messageOf(status.problem) : null,
  waitSeconds: status.kind === 'failed' ? (status.problem.retryAfter ?? 0) : 0,
  clinic: clinicText(clinic),
});

export const selectSignIn = createSelector(
  sessionFeature.selectSignIn,
  sessionFeature.selectClinic,
  toSignIn,
);
