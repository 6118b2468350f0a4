import { hash, verify } from '@node-rs/argon2';
import { busy } from '../problem-handler.ts';

const MEMORY_KIB = 65_536;
const parameters = { memoryCost: MEMORY_KIB, timeCost: 3, parallelism: 1 } as const;
/** Each hash takes 64 MiB, so only so many run at once. */
const AT_ONCE = 4;
const QUEUE = 32;
const RETRY_S = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** @throws ProblemError 503 when too many are waiting already. */
const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw busy(RETRY_S);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // The place passes on to whoever waits longest.
    if (next === undefined) running -= 1;
    else next();
  }
};

/** Argon2id (the package's default) in PHC form, 64 MiB, three passes, its own random salt. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, parameters));

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits. Somebody unknown costs the same time as somebody known: their password
 * is held against a hash that nobody's fits.
 */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword(crypto.randomUUID());
  const against = stored ?? (await decoy);
  const fits = await inTurn(() => verify(against, password));
  return fits && stored !== null;
};
