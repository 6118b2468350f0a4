import { ids } from '../test-ids.ts';

type Row = readonly [number, number, number, number, number, number, number];

const headers = { 'idempotency-key': '01900000-0000-4000-8000-000000000013' };
const entry = `/api/episodes/${ids.episode}/incentive-entries`;
const site = `/api/sites/${ids.north}`;
/** Nobody has the enrollment or the line that is asked about. */
const nowhere: Row = [401, 404, 404, 404, 404, 404, 404];
/** The shelf serves everybody at the site who sees clinical content. */
const atSite = (status: number): Row => [401, status, status, status, status, 404, 404];

/** For tests: who may do what to ledgers and prize shelves, by route. */
export const incentiveRouteExamples = {
  'POST /api/episodes/:episodeId/incentive-entries': {
    method: 'POST',
    url: entry,
    headers,
    payload: { enrollmentId: ids.unknown, sourceId: ids.unknown, reason: null },
    expected: nowhere,
  },
  'POST /api/episodes/:episodeId/incentive-entries/:entryId/draws': {
    method: 'POST',
    url: `${entry}/${ids.unknown}/draws`,
    headers,
    payload: { witness: 'K. Wu' },
    expected: nowhere,
  },
  'POST /api/episodes/:episodeId/incentive-entries/:entryId/prizes-given': {
    method: 'POST',
    url: `${entry}/${ids.unknown}/prizes-given`,
    headers,
    payload: {},
    expected: nowhere,
  },
  'GET /api/sites/:siteId/prize-shelf': {
    method: 'GET',
    url: `${site}/prize-shelf`,
    expected: atSite(200),
  },
  'POST /api/sites/:siteId/prize-stock': {
    method: 'POST',
    url: `${site}/prize-stock`,
    headers,
    payload: { prize: 'small', change: 1, note: null },
    expected: atSite(201),
  },
  'POST /api/sites/:siteId/prize-mixes': {
    method: 'POST',
    url: `${site}/prize-mixes`,
    // A key is for one write: the one above is used up by the shelf.
    headers: { 'idempotency-key': '01900000-0000-4000-8000-000000000014' },
    payload: {
      noneSlips: 1,
      smallSlips: 1,
      smallValue: 1,
      largeSlips: 0,
      largeValue: 20,
      jumboSlips: 0,
      jumboValue: 80,
    },
    expected: [401, 404, 404, 404, 201, 404, 404],
  },
} as const;
