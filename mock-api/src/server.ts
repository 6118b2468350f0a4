import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { demonstrationSignIns } from '../seed/demonstration-sign-ins.ts';
import { createApi } from './api.ts';
import { refreshAfterRuleChange } from './caseload/caseload-summaries.ts';
import { rulesFingerprint } from './caseload/rules-fingerprint.ts';
import { clinicClock, isDemonstration, systemTime } from './clock.ts';
import { firstAdministratorToken } from './clinic/first-access.ts';
import type { Database } from './database.ts';
import { openClinic } from './demonstration-database.ts';
import type { Settings } from './settings.ts';

/** Requests under way may end within this time after the signal to stop. */
const LAST_REQUESTS_MS = 10_000;

const versionOf = (): string => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

const stopOnSignal = (api: FastifyInstance, database: Database): void => {
  const stop = async () => {
    setTimeout(() => process.exit(1), LAST_REQUESTS_MS).unref();
    await api.close();
    await database.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop());
};

/** Everybody may know these: they open nothing but made-up people. */
const printSignIns = async (database: Database): Promise<void> => {
  if (!(await isDemonstration(database))) return;
  console.log('\nDemonstration sign-ins:');
  for (const { role, email, password } of demonstrationSignIns)
    console.log(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`);
};

/** Without an administrator nobody could sign in: whoever starts the server lets the first one in. */
const printFirstLink = async (database: Database, address: string): Promise<void> => {
  if (await isDemonstration(database)) return;
  const token = await firstAdministratorToken(database, systemTime());
  if (token === null) return;
  const shown = address.replace('127.0.0.1', 'localhost');
  console.log('\nNobody administers this clinic yet. This link works once, for 24 hours:');
  console.log(`  ${shown}/first-administrator#${token}`);
};

/** Opens the clinic and serves its API, with the application where a folder holds it. */
export const startServer = async (settings: Settings, web: string | null): Promise<void> => {
  const database = await openClinic(settings);
  try {
    const clock = await clinicClock(database, settings.today);
    await refreshAfterRuleChange(database, clock.now(), rulesFingerprint());
    const { https } = settings;
    const api = createApi({ database, clock, systemTime, https, version: versionOf(), web });
    const address = await api.listen({ port: settings.port, host: settings.host });
    stopOnSignal(api, database);
    console.log(`Stepdown runs at ${address.replace('127.0.0.1', 'localhost')}`);
    await printSignIns(database);
    await printFirstLink(database, settings.url?.replace(/\/$/, '') ?? address);
  } catch (error) {
    await database.destroy();
    throw error;
  }
};
