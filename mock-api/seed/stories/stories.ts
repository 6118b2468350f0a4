import { textbookStepDown } from './01-textbook-step-down.ts';
import { risingPhq9 } from './02-rising-phq-9.ts';
import { missingTests } from './03-missing-tests.ts';
import { injectionOverdue } from './04-injection-overdue.ts';
import { cannabisResiduals } from './05-cannabis-residuals.ts';
import { returnToAlcohol } from './06-return-to-alcohol.ts';
import { lostContact } from './07-lost-contact.ts';
import { authorizationEnds } from './08-authorization-ends.ts';
import { reductionGoal } from './09-reduction-goal.ts';
import { eveningParent } from './10-evening-parent.ts';
import { transferWithoutSummary } from './11-transfer-without-summary.ts';
import { consentRevoked } from './12-consent-revoked.ts';
import { twoEpisodes } from './13-two-episodes.ts';
import { dataPoor } from './14-data-poor.ts';
import { waitingForCosign } from './15-waiting-for-cosign.ts';
import type { Story } from './story.ts';

/** The people whom demonstrations and end-to-end tests are about, in their order. */
export const stories: readonly Story[] = [
  textbookStepDown,
  risingPhq9,
  missingTests,
  injectionOverdue,
  cannabisResiduals,
  returnToAlcohol,
  lostContact,
  authorizationEnds,
  reductionGoal,
  eveningParent,
  transferWithoutSummary,
  consentRevoked,
  twoEpisodes,
  dataPoor,
  waitingForCosign,
];
