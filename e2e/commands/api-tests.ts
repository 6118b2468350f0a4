import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestCluster } from '../../mock-api/src/test-cluster.ts';

/** Far from the clinic's, so that a rule that takes the machine's zone for the clinic's is found. */
process.env['TZ'] = 'America/Los_Angeles';

const given = process.env['STEPDOWN_TEST_POSTGRES'];
const cluster = given === undefined ? startTestCluster() : null;
// Empty says to each test file that there is none, so that it does not look for one itself.
process.env['STEPDOWN_TEST_POSTGRES'] = given ?? cluster?.url ?? '';
const engines = process.env['STEPDOWN_TEST_POSTGRES'] === '' ? 'SQLite' : 'SQLite and PostgreSQL';

let passed = 0;
let failed = 0;
const files = ['mock-api', 'e2e'].flatMap((folder) => globSync(`${folder}/**/*.test.ts`)).sort();
const tests = run({ files, concurrency: 2 })
  .on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) passed += 1;
  })
  .on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
tests.compose(new spec()).pipe(process.stdout);
tests.once('end', () => {
  cluster?.stop();
  mkdirSync('coverage', { recursive: true });
  writeFileSync('coverage/api-result.json', JSON.stringify({ passed, failed }));
  console.log(`Ran on ${engines}.`);
  if (engines === 'SQLite') console.log('No PostgreSQL could be reached or started.');
  process.exitCode = failed > 0 ? 1 : 0;
});
