import { parseArgs } from 'node:util';
import type { TimeZone } from '#domain/time/instant';
import { makeDemonstration } from '../seed/demonstration.ts';
import { demonstrationSignIns } from '../seed/demonstration-sign-ins.ts';
import { realClock } from '../src/clock.ts';
import type { Database } from '../src/database.ts';
import { openForCommand } from '../src/open-for-command.ts';
import { readSettings, type Settings } from '../src/settings.ts';

const usage = 'Usage: npm run generate -- --episodes N [--seed S]';
const MOST_EPISODES = 200_000;
/** Of ten episodes one is open, so that caseloads have the size they have in a clinic of any size. */
const OPEN_SHARE = 0.1;
const clinicZone = 'America/New_York' as TimeZone;

/** Something that the person who typed the command can mend; said in one line. */
class CommandError extends Error {}

const readOptions = (args: readonly string[]): { episodes: number; seed: string } => {
  const { values } = parseArgs({
    args: [...args],
    options: { episodes: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const episodes = Number(values.episodes);
  if (!Number.isInteger(episodes) || episodes < 10 || episodes > MOST_EPISODES)
    throw new CommandError(
      `--episodes must be a whole number from 10 to ${MOST_EPISODES}. ${usage}`,
    );
  return { episodes, seed: values.seed };
};

const refuseToOverwrite = async (database: Database, settings: Settings): Promise<void> => {
  const site = await database.selectFrom('sites').select('name').limit(1).executeTakeFirst();
  if (site === undefined) return;
  const how =
    settings.databaseUrl === null
      ? `Set STEPDOWN_DATA to another folder, or delete ${settings.databaseFile} first.`
      : 'Set DATABASE_URL to an empty database.';
  throw new CommandError(`There is a clinic already: ${site.name}. ${how}`);
};

const showProgress = (done: number, of: number): void => {
  process.stderr.write(`\r${done} of ${of} episodes${done === of ? '\n' : ''}`);
};

const generate = async (args: readonly string[]): Promise<void> => {
  const { episodes, seed } = readOptions(args);
  const settings = readSettings();
  const database = await openForCommand(settings);
  try {
    await refuseToOverwrite(database, settings);
    const open = Math.max(1, Math.round(episodes * OPEN_SHARE));
    await makeDemonstration(database, {
      today: settings.today ?? realClock.today(clinicZone),
      seed,
      size: { open, ended: episodes - open },
      onProgress: showProgress,
    });
  } finally {
    await database.destroy();
  }
  for (const { role, email, password } of demonstrationSignIns)
    console.log(`${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
};

try {
  await generate(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
