import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { madeFolder } from '../../mock-api/src/interchange/ctn0094/made-folder.ts';
import { ownEnvironment, startScript } from '../bench/child-process.ts';
import { ownClinic } from './copied-clinic.ts';

/** The imported chart with the most in it, and how much that is. */
export interface ImportedChart {
  readonly personId: string;
  readonly episodeId: string;
  readonly code: string;
  readonly tests: number;
  readonly doses: number;
  readonly visits: number;
}

export interface ResearchClinic {
  readonly address: string;
  /** True for the whole trial, false for the few people of a made-up folder. */
  readonly isWhole: boolean;
  /** What the import printed. */
  readonly report: string;
  readonly chart: ImportedChart;
  readonly stop: () => Promise<void>;
}

const real = process.env['STEPDOWN_TEST_CTN0094'] ?? resolve('../shared/data/ctn0094');
const START_MS = 300_000;

const fullest = `
  select episodes.person_id as "personId", episodes.id as "episodeId", people.code as "code",
    (select count(*) from drug_tests where episode_id = episodes.id) as "tests",
    (select count(*) from doses where episode_id = episodes.id) as "doses",
    (select count(*) from attendances where episode_id = episodes.id) as "visits"
  from episodes
  join people on people.id = episodes.person_id
  join sites on sites.id = episodes.site_id and sites.kind = 'research'
  order by "doses" * "tests" * "visits" desc, episodes.id limit 1`;

const chartIn = (folder: string): ImportedChart => {
  const database = new DatabaseSync(join(folder, 'stepdown.db'));
  try {
    return database.prepare(fullest).get() as unknown as ImportedChart;
  } finally {
    database.close();
  }
};

/** Imports the trial beside the clinic, as the README says, and serves the two. */
export const startResearchClinic = async (): Promise<ResearchClinic> => {
  const cleanUps: (() => unknown)[] = [];
  const isWhole = existsSync(join(real, 'everybody.csv'));
  if (!isWhole) console.log(`The trial data is not at ${real}: a small made-up folder stands in.`);
  const files = isWhole
    ? real
    : await madeFolder({ after: (work) => void cleanUps.push(work as () => unknown) });
  const folder = ownClinic();
  cleanUps.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const settings = { STEPDOWN_DATA: folder, DATABASE_URL: '' };
  const command = ['mock-api/commands/import.ts', 'ctn0094', files];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    env: ownEnvironment(settings),
  });
  const chart = chartIn(folder);
  const start = ['mock-api/commands/start.ts'];
  const server = await startScript(start, settings, '/api/health', START_MS);
  const stop = async () => {
    await server.stop();
    for (const cleanUp of cleanUps) await cleanUp();
  };
  return { address: server.address, isWhole, report: stdout, chart, stop };
};
