import type { TakenBack } from '#contract/measures';
import type { RecordId } from '#domain/ids';
import { audit } from '../access/audit.ts';
import { passwordFits } from '../access/password.ts';
import { oneAfterAnother } from '../access/sign-in.ts';
import { addFailure, forgetFailures, waitOf } from '../access/sign-in-failures-repository.ts';
import type { SignedIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { tooManyTries, wrongPassword } from '../problem-handler.ts';
import { endHandOver, holdHandOver } from './hand-over.ts';
import { readForms } from './hand-over-repository.ts';

interface TakingBack {
  readonly by: SignedIn;
  readonly handOverId: RecordId;
  readonly password: string;
  readonly requestId: string;
}

const accountOf = (database: Database, { id }: SignedIn) =>
  database
    .selectFrom('staff')
    .select(['email', 'passwordHash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const outcomeOf = async (
  trx: Database,
  handOverId: RecordId,
): Promise<Omit<TakenBack, 'personId' | 'episodeId'>> => {
  const recorded = (await readForms(trx, handOverId)).flatMap(
    ({ administrationId }) => administrationId ?? [],
  );
  if (recorded.length === 0) return { recorded, alerts: 0 };
  const alerts = await trx
    .selectFrom('suicideAlerts')
    .select('id')
    .where('sourceId', 'in', recorded)
    .execute();
  return { recorded, alerts: alerts.length };
};

type Outcome = TakenBack | { readonly wait: number };

const attempt = async (
  context: ApiContext,
  { by, handOverId, password, requestId }: TakingBack,
): Promise<TakenBack> => {
  const { database, systemTime } = context;
  const { email, passwordHash } = await accountOf(database, by);
  const wait = await waitOf(database, email, systemTime());
  if (wait > 0) throw tooManyTries(wait);
  const fits = await passwordFits(passwordHash, password);
  const outcome = await database.transaction().execute(async (trx): Promise<Outcome> => {
    const handOver = await holdHandOver(trx, handOverId);
    const { personId, episodeId } = handOver;
    const act = { action: 'tablet.take-back', personId, episodeId, requestId };
    const result = fits ? 'allowed' : 'refused';
    await audit(trx, { ...act, staffId: by.id, role: by.role, outcome: result }, systemTime());
    if (!fits) return { wait: await addFailure(trx, email, systemTime()) };
    await forgetFailures(trx, email);
    await endHandOver(context, trx, handOver);
    return { personId, episodeId, ...(await outcomeOf(trx, handOverId)) };
  });
  if ('recorded' in outcome) return outcome;
  throw wrongPassword(outcome.wait > 0 ? outcome.wait : null);
};

/**
 * Takes the tablet back with the password of who handed it over, and records what was answered.
 * @throws ProblemError 400 for a wrong password, 429 while the account has to wait.
 */
export const takeBack = async (context: ApiContext, taking: TakingBack): Promise<TakenBack> => {
  const { email } = await accountOf(context.database, taking.by);
  return oneAfterAnother(email, () => attempt(context, taking));
};
