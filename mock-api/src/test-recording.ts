import type { Caseload } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import type { RowHistory } from '#contract/recording';
import { refreshEverybody } from './caseload/caseload-summaries.ts';
import type { Database } from './database.ts';
import { instant } from '#domain/time/instant';
import type { StaffId } from '#domain/ids';
import { newId } from './new-id.ts';
import { addTestClinic, testApi } from './test-clinic.ts';
import { ids } from './test-ids.ts';

const base = `/api/episodes/${ids.episode}`;

/** For tests: the test clinic with somebody who records in the one chart that it has. */
export const openRecording = async (database: Database, who: StaffId = ids.therapist) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const headers = await as(who);
  const get = async <Body>(url: string) => (await api.inject({ url, headers })).json<Body>();
  const write = (
    method: 'POST' | 'PUT',
    url: string,
    payload: object,
    more: Record<string, string>,
  ) => api.inject({ method, url: `${base}/${url}`, headers: { ...headers, ...more }, payload });
  return {
    chart: () => get<Chart>(`${base}/chart`),
    caseload: () => get<Caseload>('/api/caseload'),
    history: async (path: string, id: string) =>
      (await get<RowHistory>(`${base}/${path}/${id}/history`)).versions,
    post: (path: string, draft: object, key: string = newId()) =>
      write('POST', path, draft, { 'idempotency-key': key }),
    put: (path: string, id: string, version: number, draft: object) =>
      write('PUT', `${path}/${id}`, draft, { 'if-match': `"${version}"` }),
    takeBack: (path: string, id: string, version: number) =>
      write(
        'POST',
        `${path}/${id}/entered-in-error`,
        { reason: 'wrong chart' },
        { 'if-match': `"${version}"`, 'idempotency-key': newId() },
      ),
  };
};

/** `field: message` of a refused write, without the part that all pointers share. */
export const refusals = (answer: { statusCode: number; json: () => unknown }): string[] => {
  const { errors = [] } = answer.json() as {
    errors?: readonly { readonly pointer: string; readonly message: string }[];
  };
  return [
    String(answer.statusCode),
    ...errors.map(({ pointer, message }) => `${pointer.replace('/body/', '')}: ${message}`),
  ];
};
