import { join, resolve } from 'node:path';
import { isPlainDate, type PlainDate } from '#domain/time/plain-date';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database. */
  readonly data: string;
  readonly databaseFile: string;
  /** A PostgreSQL database instead of the embedded one; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Moves a demonstration clinic to another day; null leaves it on its own. */
  readonly today: PlainDate | null;
  /** `empty`: a new database begins without anybody, instead of with the demonstration. */
  readonly clinic: 'demonstration' | 'empty';
  /** Where people reach the server, if that is another address than its own; null if not. */
  readonly url: string | null;
  /** True where people reach the server over https, through a proxy. */
  readonly https: boolean;
}

export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const ours = ['STEPDOWN_CLINIC', 'STEPDOWN_DATA', 'STEPDOWN_TODAY', 'STEPDOWN_URL'];
const LAST_PORT = 65_535;

const given = (env: Environment, name: string): string | null => env[name]?.trim() || null;

const portOf = (env: Environment): number => {
  const text = given(env, 'PORT');
  if (text === null) return 4200;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > LAST_PORT)
    throw new SettingError(`PORT must be a number from 0 to ${LAST_PORT}, not "${text}".`);
  return port;
};

const databaseUrlOf = (env: Environment): string | null => {
  const url = given(env, 'DATABASE_URL');
  if (url !== null && !/^postgres(ql)?:\/\//.test(url))
    throw new SettingError('DATABASE_URL must begin with postgres:// or postgresql://.');
  return url;
};

const todayOf = (env: Environment): PlainDate | null => {
  const day = given(env, 'STEPDOWN_TODAY');
  if (day !== null && !isPlainDate(day))
    throw new SettingError(`STEPDOWN_TODAY must be a day such as 2026-11-21, not "${day}".`);
  return day;
};

const clinicOf = (env: Environment): Settings['clinic'] => {
  const clinic = given(env, 'STEPDOWN_CLINIC') ?? 'demonstration';
  if (clinic !== 'empty' && clinic !== 'demonstration')
    throw new SettingError(`STEPDOWN_CLINIC must be empty or demonstration, not "${clinic}".`);
  return clinic;
};

const urlOf = (env: Environment): string | null => {
  const url = given(env, 'STEPDOWN_URL');
  if (url !== null && !/^https?:\/\/[^/]+\/?$/.test(url))
    throw new SettingError(
      `STEPDOWN_URL must be an address such as https://stepdown.example.org, not "${url}".`,
    );
  return url;
};

/**
 * Everything that the environment decides, read in this one place.
 * @throws SettingError with one line that says which setting is wrong and what it may be.
 */
export const readSettings = (env: Environment = process.env): Settings => {
  const unknown = Object.keys(env).find(
    (name) =>
      name.startsWith('STEPDOWN_') && !name.startsWith('STEPDOWN_TEST_') && !ours.includes(name),
  );
  if (unknown !== undefined)
    throw new SettingError(`${unknown} is not a setting; there are ${ours.join(', ')}.`);
  const url = urlOf(env);
  const data = resolve(given(env, 'STEPDOWN_DATA') ?? '.data');
  return {
    port: portOf(env),
    host: given(env, 'HOST') ?? '127.0.0.1',
    data,
    databaseFile: join(data, 'stepdown.db'),
    databaseUrl: databaseUrlOf(env),
    today: todayOf(env),
    clinic: clinicOf(env),
    url,
    https: url?.startsWith('https:') ?? false,
  };
};
