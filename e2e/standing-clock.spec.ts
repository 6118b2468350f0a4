import { rmSync } from 'node:fs';
import { request as requests } from '@playwright/test';
import { stories } from '../mock-api/seed/stories/stories.ts';
import { startScript } from './bench/child-process.ts';
import { findStory, readCaseload, readChart, readSession } from './support/clinic.ts';
import { ownClinic } from './support/copied-clinic.ts';
import { miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: miriam.signedIn });
test.setTimeout(180_000);

const DAY_MS = 24 * 60 * 60 * 1000;

test('a start a week later shows the same day and the same people', async ({ request }) => {
  const folder = ownClinic();
  const script = ['--import', './e2e/support/a-week-later.ts', 'mock-api/commands/start.ts'];
  const settings = { STEPDOWN_DATA: folder, DATABASE_URL: '' };
  const server = await startScript([...script, '--api-only'], settings, '/api/health', 120_000);
  try {
    const later = await requests.newContext({ baseURL: server.address });
    const { email, password } = miriam;
    expect((await later.post('/api/session', { data: { email, password } })).ok()).toBe(true);

    const [then, now] = [await readSession(later), await readSession(request)];
    const apart = Date.parse(then.expiresAt) - Date.parse(now.expiresAt);
    expect(apart, 'the other server runs in another week').toBeGreaterThan(6 * DAY_MS);
    expect([then.today, then.now]).toEqual([now.today, now.now]);

    const [rowsThen, rowsNow] = [await readCaseload(later), await readCaseload(request)];
    for (const story of stories) {
      const row = findStory(rowsNow, story);
      expect(findStory(rowsThen, story)).toEqual(row);
      const charts = [
        await readChart(later, row.episodeId),
        await readChart(request, row.episodeId),
      ];
      const [chartThen, chartNow] = charts.map((chart) => ({ ...chart, lastSeenAt: null }));
      expect(chartThen).toEqual(chartNow);
    }
    await later.dispose();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
