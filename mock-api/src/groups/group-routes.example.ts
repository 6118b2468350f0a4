import type { GroupDraft } from '#contract/groups';
import { plainDate } from '#domain/time/plain-date';
import { ids } from '../test-ids.ts';

/** For tests: a group at the northern site, led by a therapist who has nobody on the caseload. */
export const exampleGroup: GroupDraft = {
  siteId: ids.north,
  name: 'Skills group A',
  kind: 'skills',
  modality: 'dbt-skills',
  place: 'on-site',
  room: 'Room 2',
  plannedMinutes: 180,
  capacity: 12,
  curriculumCode: null,
  facilitatorId: ids.otherTherapist,
  coFacilitatorIds: [],
  endedOn: null,
  schedule: [{ weekday: 3, startsAt: '09:00', startsOn: plainDate('2026-11-01'), endsOn: null }],
};

const time = { heldOn: '2026-11-18', startsAt: '09:00', plannedMinutes: 60 } as const;
const session = { ...time, title: 'Skills', place: 'on-site' } as const;
export const exampleSessionChange = {
  ...session,
  facilitatorId: null,
  coFacilitatorIds: [],
  cancelledReason: null,
} as const;
/** A session before the admission: whoever may plan one learns that. */
const plan = {
  ...session,
  heldOn: '2026-09-01',
  kind: 'individual',
  modality: null,
  facilitatorId: null,
  status: 'scheduled',
  attendedMinutes: null,
  barrier: null,
  weeks: null,
  makesUpFor: null,
} as const;

const once = { 'idempotency-key': '' } as const;
const keyOf = (at: number) => `3f0c1a52-7d1e-4c55-9d6f-${String(at).padStart(12, '0')}`;
const stale = { 'if-match': '"9"' } as const;
/** Statuses of nobody, both therapists, case manager, two supervisors and administrator. */
type Statuses = readonly [number, number, number, number, number, number, number];
const everybody = (status: number): Statuses => [
  401,
  ...(Array<number>(6).fill(status) as [number, number, number, number, number, number]),
];
const atNorth = (status: number): Statuses => [401, status, status, status, status, 404, status];
const inReach = (status: number): Statuses => [401, status, 404, status, status, 404, 404];

type Request = readonly [
  'GET' | 'POST' | 'PUT',
  string,
  Statuses,
  object?,
  Record<string, string>?,
];
const { unknown: no, episode, attendance } = ids;
const member = { episodeId: episode, startsOn: '2026-11-18', endsOn: null };

const requests: Readonly<Record<string, Request>> = {
  '/api/groups ': ['GET', '/api/groups', everybody(200)],
  '/api/groups': ['POST', '/api/groups', atNorth(201), exampleGroup, once],
  '/api/groups/:groupId': ['PUT', `/api/groups/${no}`, everybody(404), exampleGroup, stale],
  '/api/group-sessions': ['GET', '/api/group-sessions', everybody(200)],
  '/api/groups/:groupId/sessions ': ['GET', `/api/groups/${no}/sessions`, everybody(404)],
  '/api/groups/:groupId/sessions': [
    'POST',
    `/api/groups/${no}/sessions`,
    everybody(404),
    session,
    once,
  ],
  '/api/groups/:groupId/members ': ['GET', `/api/groups/${no}/members`, everybody(404)],
  '/api/groups/:groupId/members': [
    'POST',
    `/api/groups/${no}/members`,
    everybody(404),
    member,
    once,
  ],
  '/api/groups/:groupId/members/:memberId': [
    'PUT',
    `/api/groups/${no}/members/${no}`,
    everybody(404),
    { startsOn: '2026-11-18', endsOn: null },
    stale,
  ],
  '/api/sessions/:sessionId': [
    'PUT',
    `/api/sessions/${no}`,
    everybody(404),
    exampleSessionChange,
    stale,
  ],
  '/api/sessions/:sessionId/roster ': ['GET', `/api/sessions/${no}/roster`, everybody(404)],
  '/api/sessions/:sessionId/roster': [
    'POST',
    `/api/sessions/${no}/roster`,
    everybody(404),
    {
      entries: [
        {
          attendanceId: attendance,
          version: 1,
          status: 'attended',
          attendedMinutes: 60,
          barrier: null,
        },
      ],
    },
    once,
  ],
  '/api/sessions/:sessionId/guests ': [
    'GET',
    `/api/sessions/${no}/guests?name=reed`,
    everybody(404),
  ],
  '/api/sessions/:sessionId/guests': [
    'POST',
    `/api/sessions/${no}/guests`,
    everybody(404),
    { episodeId: episode, makesUpFor: null },
    once,
  ],
  '/api/sessions/:sessionId/roster/:attendanceId/entered-in-error': [
    'POST',
    `/api/sessions/${no}/roster/${attendance}/entered-in-error`,
    everybody(404),
    { reason: 'Wrong person' },
    { ...once, ...stale },
  ],
  '/api/episodes/:episodeId/sessions': [
    'POST',
    `/api/episodes/${episode}/sessions`,
    inReach(400),
    plan,
    once,
  ],
  '/api/episodes/:episodeId/sessions/:recordId': [
    'PUT',
    `/api/episodes/${episode}/sessions/${attendance}`,
    inReach(412),
    plan,
    stale,
  ],
  '/api/episodes/:episodeId/sessions/:recordId/entered-in-error': [
    'POST',
    `/api/episodes/${episode}/sessions/${attendance}/entered-in-error`,
    inReach(412),
    { reason: 'Twice' },
    { ...once, ...stale },
  ],
  '/api/episodes/:episodeId/sessions/:recordId/history': [
    'GET',
    `/api/episodes/${episode}/sessions/${attendance}/history`,
    inReach(200),
  ],
  '/api/episodes/:episodeId/make-up-options': [
    'GET',
    `/api/episodes/${episode}/make-up-options`,
    inReach(200),
  ],
  '/api/episodes/:episodeId/make-ups': [
    'POST',
    `/api/episodes/${episode}/make-ups`,
    inReach(400),
    { sessionId: no, makesUpFor: null },
    once,
  ],
};

/** Rows of the matrix of who may do what: routes of groups, rosters and planned sessions. */
export const groupRoutes = Object.fromEntries(
  Object.entries(requests).map(([route, [method, url, expected, payload, headers]], at) => [
    `${method} ${route.trim()}`,
    {
      method,
      url,
      expected,
      ...(payload === undefined ? {} : { payload }),
      ...(headers === undefined
        ? {}
        : {
            headers: headers === stale ? headers : { ...headers, 'idempotency-key': keyOf(at) },
          }),
    },
  ]),
);
