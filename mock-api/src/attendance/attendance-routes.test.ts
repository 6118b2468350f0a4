import assert from 'node:assert/strict';
import type { AttendanceChange } from '#contract/attendance';
import { attendanceWeeks } from '#domain/attendance/weekly-attendance';
import { defaultAttendanceRules } from '#domain/attendance/attendance-rules';
import { instant } from '#domain/time/instant';
import { readChartRecord } from '../chart/chart-repository.ts';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { addTestClinic, testApi, today } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';

const attended: AttendanceChange = { status: 'attended', attendedMinutes: 150, barrier: null };

const open = async (database: Database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const put = (payload: object, ifMatch: string | null, id: string = ids.attendance) =>
    api.inject({
      method: 'PUT',
      url: `/api/attendances/${id}`,
      headers: { ...headers, ...(ifMatch === null ? {} : { 'if-match': ifMatch }) },
      payload,
    });
  const chart = async () => {
    const answer = await api.inject({ url: `/api/episodes/${ids.episode}/chart`, headers });
    return answer.json();
  };
  const caseload = async () => (await api.inject({ url: '/api/caseload', headers })).json();
  return { put, chart, caseload };
};

onBothEngines('what is recorded shows in the chart and in the caseload', async (database) => {
  const { put, chart, caseload } = await open(database);
  const [before] = (await caseload()).rows;
  const answer = await put(attended, '"1"');
  assert.equal(answer.statusCode, 200, answer.body);
  assert.equal(answer.headers['etag'], '"2"');
  const shown = (await chart()).attendance.find(({ id }: { id: string }) => id === ids.attendance);
  assert.deepEqual(shown, answer.json());
  assert.equal(shown.version, 2);
  assert.equal(shown.recordedBy, ids.therapist);
  const [after] = (await caseload()).rows;
  assert.notDeepEqual(after.summary, before.summary);
  const { episode, attendance, phases, closures } = await readChartRecord(database, ids.episode);
  const [week] = attendanceWeeks(
    { ...episode, attendance, phases, closures },
    today,
    defaultAttendanceRules,
  ).slice(-1);
  assert.equal(week?.attendedHours, 2.5);
});

onBothEngines(
  'a write without a version, or over another one, changes nothing',
  async (database) => {
    const { put, chart } = await open(database);
    const missing = await put(attended, null);
    assert.deepEqual([missing.statusCode, missing.json().code], [428, 'version-needed']);
    const wrong = await put(attended, 'W/"1"');
    assert.equal(wrong.json().errors[0].pointer, '/headers/if-match');
    const stale = await put(attended, '"7"');
    assert.equal(stale.statusCode, 412);
    assert.equal(stale.json().current.version, 1);
    assert.equal(stale.json().current.status, 'scheduled');
    assert.equal((await chart()).attendance[0].version, 1);
  },
);

onBothEngines('the same write sent twice is one write', async (database) => {
  const { put } = await open(database);
  const answers = [await put(attended, '"1"'), await put(attended, '"1"')];
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200],
  );
  assert.equal(answers[1]?.body, answers[0]?.body);
  const other = await put({ ...attended, attendedMinutes: 60 }, '"1"');
  assert.equal(other.statusCode, 412);
});

onBothEngines('of many writers over one version one wins', async (database) => {
  const { put } = await open(database);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => put({ ...attended, attendedMinutes: 100 + n }, '"1"')),
  );
  const statuses = answers.map(({ statusCode }) => statusCode).sort();
  assert.deepEqual(statuses, [200, ...Array<number>(7).fill(412)]);
});

onBothEngines('what cannot be is refused, each field by name', async (database) => {
  const { put } = await open(database);
  const impossible = await put({ ...attended, attendedMinutes: 200, barrier: 'work' }, '"1"');
  assert.equal(impossible.statusCode, 400);
  assert.deepEqual(impossible.json().errors, [
    { pointer: '/body/attendedMinutes', message: 'must be 1 to 180, the planned minutes' },
    { pointer: '/body/barrier', message: 'is for somebody who did not come' },
  ]);
  const early = await put(attended, '"1"', ids.futureAttendance);
  assert.deepEqual(early.json().errors, [
    { pointer: '/body/status', message: 'cannot be known before the session on 2026-11-23' },
  ]);
  const misspelt = await put({ status: 'came', attendedMinutes: '180', version: 9 }, '"1"');
  const pointers = misspelt.json().errors.map(({ pointer }: { pointer: string }) => pointer);
  assert.deepEqual(pointers.sort(), [
    '/body/attendedMinutes',
    '/body/barrier',
    '/body/status',
    '/body/version',
  ]);
});

onBothEngines('a write leaves its trace, and a refused one too', async (database) => {
  const { put } = await open(database);
  await put(attended, '"1"');
  await put(attended, '"1"', ids.unknown);
  const rows = await database
    .selectFrom('auditEvents')
    .select(['outcome', 'personId'])
    .where('action', '=', 'attendance.change')
    .orderBy('id')
    .execute();
  assert.deepEqual(
    rows.map(({ outcome, personId }) => [outcome, personId]),
    [
      ['allowed', ids.person],
      ['refused', null],
    ],
  );
});

onBothEngines('what stood before is kept, and open pages are told', async (database) => {
  const { put, chart } = await open(database);
  const [before] = (await chart()).attendance;
  await put(attended, '"1"');
  const [kept] = await database.selectFrom('rowVersions').selectAll().execute();
  assert.deepEqual(
    [kept?.tableName, kept?.recordId, kept?.version],
    ['attendances', ids.attendance, 1],
  );
  assert.deepEqual(JSON.parse(kept?.row ?? ''), before);
  const [change] = await database.selectFrom('chartChanges').selectAll().execute();
  assert.deepEqual(
    [change?.path, change?.recordId, change?.version],
    ['attendances', ids.attendance, 2],
  );
});
