import type { Caseload } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import type { StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';

const base = `/api/episodes/${ids.episode}`;

/** For tests: the person's chart, written to and read by whoever is named. */
export const openChart = async (database: Database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as, time } = testApi(database);
  const call = async (
    who: StaffId,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    payload: object | null,
    more: Record<string, string> = {},
  ) =>
    api.inject({
      method,
      url: `${base}/${path}`,
      headers: { ...(await as(who)), ...more },
      ...(payload === null ? {} : { payload }),
    });
  const record = (path: string, draft: object, who: StaffId = ids.therapist) =>
    call(who, 'POST', path, draft, { 'idempotency-key': newId() });
  const correct = (path: string, row: { id: string; version: number }, draft: object) =>
    call(ids.therapist, 'PUT', `${path}/${row.id}`, draft, { 'if-match': `"${row.version}"` });
  const takeBack = (path: string, row: { id: string; version: number }) =>
    call(
      ids.therapist,
      'POST',
      `${path}/${row.id}/entered-in-error`,
      { reason: 'Another person' },
      { 'if-match': `"${row.version}"`, 'idempotency-key': newId() },
    );
  const chart = async () => (await call(ids.therapist, 'GET', 'chart', null)).json<Chart>();
  const caseload = async () => {
    const answer = await api.inject({ url: '/api/caseload', headers: await as(ids.therapist) });
    const [row] = answer.json<Caseload>().rows;
    if (row === undefined) throw new Error('Nobody is on the caseload');
    return row.summary;
  };
  return { api, as, time, record, correct, takeBack, chart, caseload };
};
