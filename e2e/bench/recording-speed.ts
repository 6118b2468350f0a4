import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Chart } from '#contract/chart';
import { summarize } from '#domain/caseload/summary';
import { episodeOnSchedule } from '#domain/chart/episode-on-schedule.example';
import { noonOf } from '#domain/chart/episode-record.example';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeId } from '#domain/ids';
import { addDays } from '#domain/time/plain-date';
import { readChartRecord } from '../../mock-api/src/chart/chart-repository.ts';
import { openSqlite } from '../../mock-api/src/database.ts';
import { openSqliteFile } from '../../mock-api/src/node-sqlite.ts';
import { type Send, writeAtRandom } from '../../mock-api/src/recording/test-many-writers.ts';
import { type ClinicServer, serveClinic } from './clinic-server.ts';
import { durableCommitOf } from './durable-commit.ts';
import { EventStreams } from './event-streams.ts';
import { type Figure, inGroup } from './figure.ts';
import type { MadeClinic } from './made-clinic.ts';
import { contactOf, write, writesOf } from './recorded-rows.ts';
import { median, percentile } from './statistics.ts';

const figure = inGroup('Recording');
const FOLLOWERS = 50;
const OF_THE_CHART = 10;
const WRITES_OF_A_KIND = 30;
const WRITERS = 20;
const WRITE_MS = 60_000;
const TWO_YEARS = 730;

/** An open episode of about sixteen weeks with everything in it that is recorded once more. */
const openEpisode = (file: string): EpisodeId => {
  const database = openSqliteFile(file);
  const found = database
    .prepare(
      `select id from episodes where ended_on is null and id in (select episode_id from drug_tests)
       order by abs(julianday((select value from facts where name = 'today'))
         - julianday(admitted_on) - 112), id limit 1`,
    )
    .get();
  database.close();
  if (found === undefined) throw new Error('The clinic has no open episode');
  return String(found['id']) as EpisodeId;
};

const chartOf = async ({ address }: ClinicServer, cookie: string, episodeId: EpisodeId) => {
  const answer = await fetch(`${address}/api/episodes/${episodeId}/chart`, { headers: { cookie } });
  return (await answer.json()) as Chart;
};

/** From the moment of sending to the moment at which each follower of the chart knows. */
const measureEvents = async (
  server: ClinicServer,
  cookie: string,
  chart: Chart,
  all: MadeClinic,
) => {
  const streams = new EventStreams();
  const others = all.episodeIds.filter((id) => id !== chart.episode.id);
  const followed = Array.from({ length: FOLLOWERS }, (_, n) =>
    n < OF_THE_CHART ? chart.episode.id : (others[n] ?? ''),
  );
  const times: number[] = [];
  try {
    for (const episodeId of followed) await streams.open(server.address, episodeId, cookie);
    for (const next of writesOf(chart))
      for (let n = 0; n < WRITES_OF_A_KIND; n += 1) {
        const { id, version, startedAt } = await write(server.address, cookie, next());
        const arrivals = await streams.arrivalsOf(id, version, OF_THE_CHART);
        times.push(...arrivals.map((at) => at - startedAt));
      }
  } finally {
    streams.close();
  }
  return [
    figure(`from writing to ${OF_THE_CHART} of ${FOLLOWERS} followers, p50`, median(times), 'ms'),
    figure('the same, p95', percentile(times, 0.95), 'ms', 300),
  ];
};

const measureWriters = async (server: ClinicServer, cookies: string[], chart: Chart) => {
  const send: Send = async ({ method, url, headers, body }) => {
    const answer = await fetch(`${server.address}${url}`, {
      method,
      headers: { ...headers, ...(body === null ? {} : { 'content-type': 'application/json' }) },
      body: body === null ? null : JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.text() };
  };
  const clinic = { send, episodeId: chart.episode.id, cookies, days: [chart.today] };
  const acknowledged = await writeAtRandom(clinic, WRITERS, WRITE_MS);
  return [
    figure(`writes of ${WRITERS} clients in 60 s, none lost, none doubled`, acknowledged, 'rows'),
  ];
};

const timed = async (work: () => unknown): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

const repeated = async (times: number, run: () => Promise<number> | number): Promise<number[]> => {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push(await run());
  return found.slice(Math.floor(times / 5));
};

/** What a write costs beside what its database and its rules cost alone. */
const measureCost = async (file: string, chart: Chart, writes: number[]) => {
  const now = noonOf(chart.today);
  const database = openSqlite(file);
  const recompute = await repeated(60, () =>
    timed(async () =>
      summarize(await readChartRecord(database, chart.episode.id), now, defaultRuleSet),
    ),
  );
  await database.destroy();
  const durable = durableCommitOf(file, chart.episode.id);
  const commits = await repeated(100, durable.run);
  durable.close();
  const [cost, commit, rules] = [median(writes), median(commits), median(recompute)];
  return [
    figure('recording a contact, p50', cost, 'ms'),
    figure('durable commit of the same rows, p50', commit, 'ms'),
    figure('reading the chart and judging it anew, p50', rules, 'ms'),
    figure('recording without judging, against its commit', (cost - rules) / commit, 'times', 3),
  ];
};

const measureRules = async () => {
  const record = episodeOnSchedule(TWO_YEARS);
  const now = noonOf(addDays(record.episode.admittedOn, TWO_YEARS));
  const times = await repeated(250, () => {
    // As if read anew: scores of known rows are remembered.
    const administrations = record.administrations.map((row) => ({ ...row }));
    return timed(() => summarize({ ...record, administrations }, now, defaultRuleSet));
  });
  return [
    figure('markers and readiness of two years, p50', median(times), 'ms'),
    figure('markers and readiness of two years, p95', percentile(times, 0.95), 'ms', 5),
  ];
};

/** Recording: what it costs, how soon others know, and that nothing is lost when many write. */
export const measureRecording = async (clinic: MadeClinic): Promise<Figure[]> => {
  const folder = `${clinic.folder}-recorded`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(clinic.folder, folder, { recursive: true });
  const file = join(folder, 'stepdown.db');
  const episodeId = openEpisode(file);
  const server = await serveClinic(folder, 'api-only');
  const figures: Figure[] = [];
  let chart: Chart;
  let costs: number[];
  try {
    const cookie = await server.cookieOf('supervisor');
    chart = await chartOf(server, cookie, episodeId);
    figures.push(...(await measureEvents(server, cookie, chart, clinic)));
    const contact = async () => (await write(server.address, cookie, contactOf(chart))).ms;
    costs = await repeated(60, contact);
    const others = await server.cookieOf('case-manager');
    figures.push(...(await measureWriters(server, [cookie, others], chart)));
  } finally {
    await server.stop();
  }
  figures.push(...(await measureCost(file, chart, costs)), ...(await measureRules()));
  rmSync(folder, { recursive: true, force: true });
  return figures;
};
