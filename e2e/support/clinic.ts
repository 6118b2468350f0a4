import type { APIRequestContext } from '@playwright/test';
import type { Session } from '#contract/access';
import type { Caseload, CaseloadRow } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import { stories } from '../../mock-api/seed/stories/stories.ts';
import type { Story } from '../../mock-api/seed/stories/story.ts';

const read = async <Body>(request: APIRequestContext, path: string): Promise<Body> => {
  const answer = await request.get(path);
  if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}`);
  return (await answer.json()) as Body;
};

export const readSession = (request: APIRequestContext) => read<Session>(request, '/api/session');

export const readCaseload = (request: APIRequestContext) =>
  read<Caseload>(request, '/api/caseload');

export const readChart = (request: APIRequestContext, episodeId: string) =>
  read<Chart>(request, `/api/episodes/${episodeId}/chart`);

/** The story of a number, 1 to 15. */
export const storyOf = (number: number): Story => {
  const story = stories[number - 1];
  if (story === undefined) throw new RangeError(`There is no story ${number}`);
  return story;
};

export const nameOf = ({ person }: Story): string => `${person.givenName} ${person.familyName}`;

export const findStory = ({ rows }: Caseload, story: Story): CaseloadRow => {
  const row = rows.find(({ name }) => name === nameOf(story));
  if (row === undefined) throw new Error(`${nameOf(story)} is on no caseload`);
  return row;
};

/** People of a caseload in whom no story is told: tests may write to their charts. */
export const withoutStories = ({ rows }: Caseload): CaseloadRow[] => {
  const told = new Set(stories.map(nameOf));
  return rows.filter(({ name }) => !told.has(name));
};

export const chartPath = (
  { personId, episodeId }: { readonly personId: string; readonly episodeId: string },
  tab: string,
): string => `/people/${personId}/episodes/${episodeId}/${tab}`;
