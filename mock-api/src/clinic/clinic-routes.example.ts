import { draft, episode, person } from '../admission/test-admission.ts';
import { ids } from '../test-ids.ts';

/** Statuses of nobody, both therapists, case manager, two supervisors and administrator. */
type Statuses = readonly [number, number, number, number, number, number, number];

const keeper = (status: number): Statuses => [401, 404, 404, 404, 404, 404, status];
const inReach = (status: number): Statuses => [401, status, 404, status, status, 404, 404];
const atNorth = (status: number): Statuses => [401, status, status, status, status, 404, 404];
const anyone = (status: number): Statuses => [401, status, status, status, status, status, 404];
const nowhere: Statuses = [404, 404, 404, 404, 404, 404, 404];

const once = { 'idempotency-key': '3f0c1a52-7d1e-4c55-9d6f-1a2b3c4d5e60' } as const;
/** A version that nobody has: whoever may write learns that it is stale. */
const stale = { 'if-match': '"9"' } as const;

const site = { name: 'Harbor', timeZone: 'America/Chicago', crisisPhone: null } as const;
const program = {
  name: 'Evening',
  edition: 'asam-4',
  levelCode: 'no level',
  weeklyHours: 9,
  tracks: ['evening'],
  phases: [],
  retiredOn: null,
} as const;
const member = {
  name: 'Noa Lind',
  email: 'noa',
  role: 'therapist',
  credential: null,
  standing: 'independent',
  siteIds: [ids.north],
} as const;
const password = 'four grey herons wade';
const identity = {
  siteId: ids.north,
  familyName: 'Reed',
  givenName: 'Anna',
  preferredName: null,
  bornOn: null,
} as const;
const end = { endedOn: '2026-11-17', endReason: 'completed', endNote: null } as const;
/** Tomorrow is no day of an admission: whoever may admit learns that. */
const ahead = { ...draft, episode: { ...episode, admittedOn: '2027-11-17' } };

type Request = readonly [
  'GET' | 'POST' | 'PUT' | 'DELETE',
  string,
  Statuses,
  object?,
  Record<string, string>?,
];
const filled: Readonly<Record<string, string>> = {
  ':siteId': ids.north,
  ':closedOn': '2026-12-25',
  ':programId': ids.unknown,
  ':personId': ids.person,
  ':episodeId': ids.episode,
};

const requests: readonly Request[] = [
  ['POST', '/api/one-time-link', nowhere, { token: 'none' }],
  [
    'POST',
    '/api/first-administrator',
    nowhere,
    { token: 'none', name: 'Ada', email: 'ada@example.org', password },
  ],
  ['POST', '/api/invitation-acceptance', nowhere, { token: 'none', password }],
  ['GET', '/api/clinic-setup', [401, 404, 404, 404, 200, 200, 200]],
  ['POST', '/api/sites', keeper(400), { ...site, timeZone: 'Mars/Base' }, once],
  ['PUT', '/api/sites/:siteId', keeper(412), site, stale],
  [
    'POST',
    '/api/sites/:siteId/closures',
    keeper(400),
    { closedOn: '2062-12-25', reason: 'Holiday' },
    once,
  ],
  ['DELETE', '/api/sites/:siteId/closures/:closedOn', keeper(404)],
  ['POST', '/api/programs', keeper(400), { siteId: ids.north, ...program }, once],
  ['PUT', '/api/programs/:programId', keeper(404), program, stale],
  ['POST', '/api/staff', keeper(400), member, once],
  ['PUT', '/api/staff/:staffId', keeper(412), { ...member, email: 'noa@example.org' }, stale],
  ['POST', '/api/staff/:staffId/invitation', keeper(404), {}, once],
  ['POST', '/api/staff/:staffId/deactivation', keeper(412), {}, stale],
  ['GET', '/api/admission-choices', anyone(200)],
  ['POST', '/api/possible-duplicates', atNorth(200), identity],
  ['POST', '/api/admissions', atNorth(400), ahead, once],
  ['PUT', '/api/people/:personId', inReach(412), person, stale],
  ['GET', '/api/people/:personId/history', inReach(200)],
  ['GET', '/api/episodes/:episodeId/admission', inReach(200)],
  ['PUT', '/api/episodes/:episodeId/admission', inReach(412), episode, stale],
  ['GET', '/api/episodes/:episodeId/admission/history', inReach(200)],
  ['POST', '/api/episodes/:episodeId/end', inReach(412), end, stale],
];

const staffOf = (path: string): string =>
  path.endsWith('/invitation') ? ids.unknown : ids.therapist;

/** For tests: every route of clinic and admission, with what it answers to whom. */
export const clinicRouteExamples = Object.fromEntries(
  requests.map(([method, path, expected, payload, headers]) => {
    const url = Object.entries({ ...filled, ':staffId': staffOf(path) }).reduce(
      (made, [name, value]) => made.replace(name, value),
      path,
    );
    const rest = { ...(payload ? { payload } : {}), ...(headers ? { headers } : {}) };
    return [`${method} ${path}`, { method, url, expected, ...rest }];
  }),
);
