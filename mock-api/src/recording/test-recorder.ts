import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { instant } from '#domain/time/instant';
import type { StaffId } from '#domain/ids';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';

export const base = `/api/episodes/${ids.episode}/outreach-contacts`;
export const call = { on: '2026-11-17', channel: 'phone', outcome: 'not-reached' };

/** The API over a test clinic, spoken to by one who may record tries to reach its person. */
export const openRecorder = async (database: Database, who: StaffId = ids.therapist) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const headers = await as(who);
  const send = (
    method: 'POST' | 'PUT' | 'GET',
    url: string,
    payload: object | null,
    more: Record<string, string> = {},
  ) =>
    api.inject({
      method,
      url,
      headers: { ...headers, ...more },
      ...(payload === null ? {} : { payload }),
    });
  const post = (payload: object, key: string = newId(), url = base) =>
    send('POST', url, payload, { 'idempotency-key': key });
  const put = (id: string, payload: object, version: number) =>
    send('PUT', `${base}/${id}`, payload, { 'if-match': `"${version}"` });
  const takeBack = (id: string, version: number, reason: string, key: string = newId()) =>
    send(
      'POST',
      `${base}/${id}/entered-in-error`,
      { reason },
      { 'if-match': `"${version}"`, 'idempotency-key': key },
    );
  const history = async (id: string) =>
    (await send('GET', `${base}/${id}/history`, null)).json<{ versions: unknown[] }>().versions;
  const listed = async () =>
    (await send('GET', `/api/episodes/${ids.episode}/chart`, null)).json<{ outreach: unknown[] }>()
      .outreach;
  return { api, as, send, post, put, takeBack, history, listed };
};
