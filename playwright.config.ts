import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/find-browser.ts';

const port = process.env['STEPDOWN_TEST_PORT'] ?? '4311';
const address = `http://127.0.0.1:${port}`;
// One clinic for the whole run; the variable hands its folder on to the worker processes.
const data = (process.env['STEPDOWN_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'stepdown-e2e-')));

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // Other work on the machine is no fault of a page.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./e2e/support/counts-reporter.ts']],
  use: {
    baseURL: address,
    launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'clinic', testMatch: 'support/copied-clinic.setup.ts' },
    { name: 'sign-ins', testMatch: 'support/sign-ins.setup.ts', dependencies: ['clinic'] },
    { name: 'chromium', use: { browserName: 'chromium' }, dependencies: ['sign-ins'] },
  ],
  webServer: {
    command: 'node mock-api/commands/start.ts',
    url: `${address}/api/health`,
    timeout: 600_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: { PORT: port, HOST: '127.0.0.1', STEPDOWN_DATA: data, DATABASE_URL: '' },
    stdout: 'pipe',
  },
});
