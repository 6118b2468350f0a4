import type { Page } from '@playwright/test';

export type State = 'data' | 'empty' | 'error';

/** Lists that a chart has from its first minute on. */
const kept = ['team', 'levels', 'phases', 'substanceGoals', 'sites'];

type Body = Readonly<Record<string, unknown>>;

const emptied = (body: Body): Body =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (Array.isArray(value) && !kept.includes(name)) return [name, []];
      return [name, name === 'episodes' || name === 'open' ? 0 : value];
    }),
  );

const problem = {
  type: 'about:blank',
  title: 'The service is busy',
  status: 503,
  code: 'busy',
  requestId: 'e2e-1',
};

const paths = [
  '**/api/caseload',
  '**/api/cohort*',
  '**/api/groups',
  '**/api/episodes/*/chart',
  '**/api/clinic-setup',
  '**/api/admission-choices',
];

/** Lets the server's answers with records be as they are, without any record, or failures. */
export const fakeAnswers = async (page: Page, state: State): Promise<void> => {
  if (state === 'data') return;
  for (const path of paths)
    await page.route(path, async (route) => {
      if (state === 'error')
        return route.fulfill({
          status: problem.status,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem),
        });
      const answer = await route.fetch();
      return route.fulfill({ response: answer, json: emptied((await answer.json()) as Body) });
    });
};
