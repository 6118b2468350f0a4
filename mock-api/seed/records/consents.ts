import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const YEAR = 365;

/** A consent as it is signed at admission. */
const consent = (
  { scribe, admittedOn, caseManagerId }: EpisodeContext,
  recipient: string,
  purpose: string,
  scope: string,
): DraftLists['consents'][number] => ({
  ...scribe.stamp(admittedOn, '08:40', caseManagerId),
  recipient,
  purpose,
  scope,
  signedOn: admittedOn,
  endsOn: addDays(admittedOn, YEAR),
  revokedOn: null,
});

/** Consents to disclose; two of a hundred are revoked during the stay. */
export const addConsents = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('consents');
  const { profile, habits, admittedOn, until } = context;
  const payer = consent(context, profile.payer, 'Payment', 'Diagnosis, attendance, plan');
  const care = consent(
    context,
    'Riverside primary care (demonstration)',
    'Coordination of care',
    'Medication and plan',
  );
  const court = consent(context, 'County court (demonstration)', 'Legal case', 'Attendance only');
  const signed = [payer, care, ...(random.chance(0.22) ? [court] : [])];
  const revoked: PlainDate = addDays(admittedOn, random.integer(10, 40));
  const isRevoked = random.chance(habits.consentRevoked) && revoked <= until;
  lists.consents.push(
    ...signed.map((row) => (isRevoked && row === care ? { ...row, revokedOn: revoked } : row)),
  );
};
