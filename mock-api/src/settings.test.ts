import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.ts';

const wrong: [Record<string, string>, RegExp][] = [
  [{ PORT: 'four' }, /^PORT must be a number from 0 to 65535, not "four"\.$/],
  [{ PORT: '70000' }, /^PORT must be/],
  [{ PORT: '-1' }, /^PORT must be/],
  [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with/],
  [{ STEPDOWN_TODAY: '2026-02-30' }, /^STEPDOWN_TODAY must be a day/],
  [{ STEPDOWN_CLINIC: 'full' }, /^STEPDOWN_CLINIC must be empty or demonstration, not "full"\.$/],
  [{ STEPDOWN_URL: 'stepdown' }, /^STEPDOWN_URL must be an address/],
  [{ STEPDOWN_TODYA: '2026-02-03' }, /^STEPDOWN_TODYA is not a setting/],
];
for (const [env, message] of wrong)
  test(`${JSON.stringify(env)} is refused in one line`, () => {
    assert.throws(() => readSettings(env), { name: 'SettingError', message });
  });

test('without any setting the server is on loopback, on port 4200, on the embedded database', () => {
  const { port, host, databaseUrl, databaseFile, today, https } = readSettings({});
  assert.deepEqual([port, host, databaseUrl, today, https], [4200, '127.0.0.1', null, null, false]);
  assert.match(databaseFile, /\.data[/\\]stepdown\.db$/);
});

test('an empty variable counts as absent', () => {
  assert.equal(readSettings({ PORT: '', STEPDOWN_TODAY: ' ' }).port, 4200);
});
