const { existsSync, mkdirSync, writeFileSync } = require('node:fs');

// CHROME_BIN wins; karma-chrome-launcher alone looks only for google-chrome names.
process.env.CHROME_BIN ||= [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(existsSync);

/** Leaves the counts of the run where the test command reads them; prints nothing itself. */
function CountsReporter() {
  this.onRunComplete = (_browsers, { success, failed, error, disconnected }) => {
    mkdirSync('coverage', { recursive: true });
    writeFileSync(
      'coverage/karma-result.json',
      JSON.stringify({
        passed: success,
        failed: failed + (error && !failed ? 1 : 0),
        error,
        disconnected,
      }),
    );
  };
}

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: ['karma-jasmine', 'karma-chrome-launcher', 'karma-coverage']
      .map((name) => require(name))
      .concat({ 'reporter:counts': ['type', CountsReporter] }),
    client: { jasmine: { random: true, failSpecWithNoExpectations: true } },
    coverageReporter: {
      dir: 'coverage',
      subdir: '.',
      reporters: [{ type: 'text-summary' }, { type: 'json-summary' }],
      // Only src/domain is instrumented (angular.json); its branches are covered without exception.
      check: { each: { branches: 100 }, global: { branches: 100 } },
    },
    reporters: ['dots', 'counts'],
    colors: false,
    browsers: ['Headless'],
    customLaunchers: {
      Headless: { base: 'ChromeHeadless', flags: ['--no-sandbox', '--disable-dev-shm-usage'] },
    },
  });
