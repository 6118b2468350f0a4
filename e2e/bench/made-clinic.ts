import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openSqliteFile } from '../../mock-api/src/node-sqlite.ts';
import { ownEnvironment } from './child-process.ts';
import { signInOf } from './clinic-server.ts';

export interface ChartOfLength {
  readonly personId: string;
  readonly episodeId: string;
}
export interface MadeClinic {
  readonly folder: string;
  readonly file: string;
  readonly chart: ChartOfLength;
  readonly episodeIds: readonly string[];
}

const SEED = '1';
const MAKE_MS = 1_800_000;
/** Whatever shapes a made clinic; another version of it is another clinic. */
const shapedBy = ['mock-api/seed', 'mock-api/migrations', 'mock-api/src', 'src/domain'];

const versionOfMaker = (): string => {
  const hash = createHash('sha256');
  for (const folder of shapedBy)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
};

/** Where made clinics are kept while the program that makes them is the same. */
export const clinicsFolder = (): string => join(tmpdir(), `stepdown-bench-${versionOfMaker()}`);

/** Made beside its place and moved there when whole: an interrupted run leaves no half clinic. */
const generate = (place: string, episodes: number): void => {
  const folder = `${place}-unfinished`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = ['mock-api/commands/generate.ts', '--episodes', String(episodes), '--seed', SEED];
  const env = ownEnvironment({ STEPDOWN_DATA: folder });
  const { status } = spawnSync(process.execPath, script, {
    stdio: ['ignore', 2, 2],
    env,
    timeout: MAKE_MS,
  });
  if (status !== 0) throw new Error(`Making a clinic of ${episodes} episodes ended with ${status}`);
  renameSync(folder, place);
};

/** Gives the demonstration's therapist exactly so many people, so that caseloads compare. */
const giveCaseload = (database: DatabaseSync, email: string, people: number): void => {
  const open = 'select id from episodes where ended_on is null order by id';
  const hers = '(select id from staff where email = ?)';
  const tables = [
    ['episodes', 'id'],
    ['caseload_summaries', 'episode_id'],
  ] as const;
  for (const [table, key] of tables) {
    database
      .prepare(`update ${table} set therapist_id = null where therapist_id = ${hers}`)
      .run(email);
    database
      .prepare(`update ${table} set therapist_id = ${hers} where ${key} in (${open} limit ?)`)
      .run(email, people);
  }
};

const chartOfDays = (database: DatabaseSync, days: number): ChartOfLength => {
  const found = database
    .prepare(
      `select person_id as "personId", id as "episodeId" from episodes
       order by abs(julianday(coalesce(ended_on, (select value from facts where name = 'today')))
         - julianday(admitted_on) - ?), id limit 1`,
    )
    .get(days);
  if (found === undefined) throw new Error('The clinic has no episodes');
  return found as unknown as ChartOfLength;
};

const CASELOAD = 40;
const SIXTEEN_WEEKS = 112;

/** A clinic of so many episodes whose demonstration therapist has 40 people. */
export const madeClinic = (clinics: string, episodes: number): MadeClinic => {
  const folder = join(clinics, String(episodes));
  const file = join(folder, 'stepdown.db');
  if (!existsSync(file)) generate(folder, episodes);
  const database = openSqliteFile(file);
  try {
    giveCaseload(database, signInOf('therapist').email, CASELOAD);
    const ids = database.prepare('select id from episodes order by id').all();
    const episodeIds = ids.map(({ id }) => String(id));
    return { folder, file, chart: chartOfDays(database, SIXTEEN_WEEKS), episodeIds };
  } finally {
    database.close();
  }
};
