import { ids } from '../test-ids.ts';

const url = `/api/episodes/${ids.episode}/drafts`;
/** The therapist of the episode and everybody at its site who sees clinical content. */
const inReach = (status: number) => [401, status, 404, status, status, 404, 404] as const;

/** For tests: who may do what to drafts, by route. */
export const draftRouteExamples = {
  'GET /api/episodes/:episodeId/drafts': { method: 'GET', url, expected: inReach(200) },
  'PUT /api/episodes/:episodeId/drafts/:path': {
    method: 'PUT',
    url: `${url}/consents`,
    payload: { draft: {}, ofRow: null, ofVersion: null },
    expected: inReach(200),
  },
  'DELETE /api/episodes/:episodeId/drafts/:path': {
    method: 'DELETE',
    url: `${url}/consents`,
    expected: inReach(204),
  },
} as const;
