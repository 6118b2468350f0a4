import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].filter(
  (folder) => folder !== undefined,
);

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

const installed = (): string | undefined => usualPlaces.find((path) => existsSync(path));

/** Debian and its relatives carry Chromium as a package; installing it needs root. */
const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("No browser found: installing the distribution's chromium package.");
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options as never);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    options as never,
  );
  return installed();
};

const fromPlaywright = (): string | undefined => {
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) return undefined;
  const script =
    "import('@playwright/test').then(({chromium})=>console.log(chromium.executablePath()))";
  const path = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim();
  return existsSync(path) ? path : undefined;
};

/**
 * The browser that tests run in: `CHROME_BIN`, else an installed one, else the distribution's
 * package, else Playwright's own.
 * @throws Error that says what to do when there is none.
 */
export const findBrowser = (): string => {
  const named = process.env['CHROME_BIN'];
  if (named !== undefined && !existsSync(named))
    throw new Error(`CHROME_BIN names ${named}, and there is no such file.`);
  const found = named ?? installed() ?? fromDebian() ?? fromPlaywright();
  if (found === undefined)
    throw new Error(
      'No browser to test in. Install Chrome, Chromium or Edge, or set CHROME_BIN to one.',
    );
  return found;
};
