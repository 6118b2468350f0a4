import assert from 'node:assert/strict';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import { engineOf } from '../database.ts';
import { instant } from '#domain/time/instant';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { type Send, writeAtRandom } from './test-many-writers.ts';

const WRITERS = 20;
const MILLISECONDS = 3_000;

onBothEngines('twenty who write at once lose nothing and double nothing', async (database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const send: Send = async ({ method, url, headers, body }) => {
    const answer = await api.inject({
      method,
      url,
      headers,
      ...(body === null ? {} : { payload: body }),
    });
    return { status: answer.statusCode, body: answer.body };
  };
  const signedIn = [ids.therapist, ids.caseManager, ids.supervisor].map((id) => as(id));
  const cookies = (await Promise.all(signedIn)).map(({ cookie }) => cookie);
  const days = ['2026-11-16', '2026-11-17', '2026-11-18'];
  const clinic = { send, episodeId: ids.episode, cookies, days };
  const acknowledged = await writeAtRandom(clinic, WRITERS, MILLISECONDS);
  assert.ok(acknowledged > 20);
  console.log(`${acknowledged} writes acknowledged [${engineOf(database)}]`);
});
