import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StaffId } from '#domain/ids';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import { instant } from '#domain/time/instant';
import { clinicRouteExamples } from '../clinic/clinic-routes.example.ts';
import { groupRoutes } from '../groups/group-routes.example.ts';
import { incentiveRouteExamples } from '../modalities/incentive-routes.example.ts';
import { draftRouteExamples } from '../recording/draft-routes.example.ts';
import { recordKinds } from '../recording/record-kinds.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { openSqlite } from '../database.ts';

const actors = {
  nobody: null,
  therapist: ids.therapist,
  otherTherapist: ids.otherTherapist,
  caseManager: ids.caseManager,
  supervisor: ids.supervisor,
  southSupervisor: ids.southSupervisor,
  administrator: ids.administrator,
} as const satisfies Record<string, StaffId | null>;
type ActorName = keyof typeof actors;

/** Expected status for each actor, in the order above. */
type Row = readonly [number, number, number, number, number, number, number];
interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly expected: Row;
  readonly payload?: object;
  readonly headers?: Record<string, string>;
  /** The answer goes on for as long as somebody listens. */
  readonly stream?: true;
}

const all = (status: number): Row => Array<number>(7).fill(status) as unknown as Row;
/** The therapist of the episode and everybody at its site who sees clinical content. */
const inReach = (status: number): Row => [401, status, 404, status, status, 404, 404];

/** Only a tablet that was handed over is answered. */
const onTablet: Row = [401, 404, 404, 404, 404, 404, 404];

/** Routes of kinds of rows have a test of their own, which makes them from the same list. */
const ofRecordKinds = new RegExp(
  ` /api/episodes/:episodeId/(${recordKinds.map(({ path }) => path).join('|')})(/:recordId|$)`,
);

const change = { status: 'attended', attendedMinutes: 180, barrier: null };
const routes: Record<string, Route> = {
  'GET /api/health': { method: 'GET', url: '/api/health', expected: all(200) },
  'GET /api/clinic': { method: 'GET', url: '/api/clinic', expected: all(200) },
  'GET /api/openapi.json': { method: 'GET', url: '/api/openapi.json', expected: all(200) },
  'POST /api/session': { method: 'POST', url: '/api/session', payload: {}, expected: all(400) },
  'GET /api/session': {
    method: 'GET',
    url: '/api/session',
    expected: [401, 200, 200, 200, 200, 200, 200],
  },
  'DELETE /api/session': { method: 'DELETE', url: '/api/session', expected: all(204) },
  'GET /api/caseload': {
    method: 'GET',
    url: '/api/caseload',
    expected: [401, 200, 200, 200, 200, 200, 404],
  },
  'GET /api/episodes/:episodeId/chart': {
    method: 'GET',
    url: `/api/episodes/${ids.episode}/chart`,
    expected: inReach(200),
  },
  'GET /api/episodes/:episodeId/changes': {
    method: 'GET',
    url: `/api/episodes/${ids.episode}/changes`,
    stream: true,
    expected: inReach(200),
  },
  'POST /api/episodes/:episodeId/visit': {
    method: 'POST',
    url: `/api/episodes/${ids.episode}/visit`,
    payload: {},
    expected: inReach(204),
  },
  'GET /api/people/:personId': {
    method: 'GET',
    url: `/api/people/${ids.person}`,
    expected: inReach(200),
  },
  'GET /api/episodes/:episodeId/notes/:noteId': {
    method: 'GET',
    url: `/api/episodes/${ids.episode}/notes/${ids.note}`,
    expected: inReach(200),
  },
  'PUT /api/attendances/:attendanceId': {
    method: 'PUT',
    url: `/api/attendances/${ids.attendance}`,
    payload: change,
    // A version that nobody has: whoever may write learns that it is stale.
    headers: { 'if-match': '"9"' },
    expected: inReach(412),
  },
  'GET /api/work': {
    method: 'GET',
    url: '/api/work',
    expected: [401, 200, 200, 200, 200, 200, 404],
  },
  'POST /api/work/choices': {
    method: 'POST',
    url: '/api/work/choices',
    // Each item is decided by itself: what is out of reach is told like what is not there.
    payload: {
      items: [{ episodeId: ids.episode, key: 'note:gone' }],
      act: 'reopen',
      ownerId: null,
      until: null,
      reason: null,
    },
    headers: { 'idempotency-key': '01900000-0000-4000-8000-000000000001' },
    expected: [401, 200, 200, 200, 200, 200, 404],
  },
  ...draftRouteExamples,
  ...groupRoutes,
  ...incentiveRouteExamples,
  ...clinicRouteExamples,
  'POST /api/episodes/:episodeId/hand-overs': {
    method: 'POST',
    url: `/api/episodes/${ids.episode}/hand-overs`,
    // A form that staff fill in: whoever may hand a tablet over learns that this one is not for it.
    payload: { instruments: ['asq'] },
    expected: inReach(400),
  },
  'GET /api/tablet': { method: 'GET', url: '/api/tablet', expected: onTablet },
  'PUT /api/tablet/answers': {
    method: 'PUT',
    url: '/api/tablet/answers',
    payload: { instrument: 'craving', item: 1, answer: 3 },
    expected: onTablet,
  },
  'POST /api/tablet/finished': {
    method: 'POST',
    url: '/api/tablet/finished',
    payload: { instrument: 'craving' },
    expected: onTablet,
  },
  'POST /api/tablet/taken-back': {
    method: 'POST',
    url: '/api/tablet/taken-back',
    payload: { password: 'a guess' },
    expected: onTablet,
  },
  'GET /api/cohort': {
    method: 'GET',
    url: `/api/cohort?siteId=${ids.north}`,
    expected: [401, 404, 404, 404, 200, 404, 404],
  },
};

test('the matrix covers every route of the API', async () => {
  const { api } = testApi(openSqlite(':memory:'));
  const live: string[] = [];
  api.addHook('onRoute', ({ method, url }) => void live.push(`${String(method)} ${url}`));
  await api.ready();
  assert.deepEqual(
    live.filter((route) => route.includes(' /api') && !ofRecordKinds.test(route)).sort(),
    Object.keys(routes).sort(),
  );
});

onBothEngines('each route answers each actor as the one policy says', async (database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const names = Object.keys(actors) as ActorName[];
  for (const [name, route] of Object.entries(routes)) {
    const { method, url, payload, headers, expected, stream = false } = route;
    const found: Record<string, number> = {};
    for (const actor of names) {
      const id = actors[actor];
      const cookie = id === null ? {} : await as(id);
      const answer = await api.inject({
        method,
        url,
        headers: { ...headers, ...cookie },
        ...(payload === undefined ? {} : { payload }),
        payloadAsStream: stream,
      });
      if (stream) answer.stream().destroy();
      found[actor] = answer.statusCode;
    }
    const wanted = Object.fromEntries(names.map((actor, n) => [actor, expected[n]]));
    assert.deepEqual(found, wanted, name);
  }
});
