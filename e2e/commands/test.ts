import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findBrowser } from '../support/find-browser.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  readonly name: string;
  readonly script: string;
  /** Where the step leaves its counts; a step without them is one check. */
  readonly counts: string | null;
}

const steps: readonly Step[] = [
  { name: 'Lint', script: 'lint', counts: null },
  { name: 'Types', script: 'types', counts: null },
  { name: 'Unit specs', script: 'unit', counts: 'coverage/karma-result.json' },
  { name: 'API tests', script: 'api', counts: 'coverage/api-result.json' },
  { name: 'Build', script: 'build', counts: null },
  { name: 'End-to-end tests', script: 'e2e', counts: 'coverage/e2e-result.json' },
];

const countsOf = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** A step that ends badly counts as one failure even when none of its tests did. */
const run = ({ name, script, counts }: Step, browser: string): Counts => {
  console.log(`\n== ${name}`);
  if (counts !== null) rmSync(counts, { force: true });
  const env = { ...process.env, CHROME_BIN: browser };
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const { passed, failed } = counts === null ? { passed: 1, failed: 0 } : countsOf(counts);
  const outcome =
    status === 0 || failed > 0
      ? { passed, failed }
      : { passed: counts === null ? 0 : passed, failed: 1 };
  console.log(`== ${name}: ${outcome.passed} passed, ${outcome.failed} failed`);
  return outcome;
};

const browser = findBrowser();
const outcomes = steps.map((step) => ({ name: step.name, ...run(step, browser) }));
const total = outcomes.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
console.log();
for (const { name, passed, failed } of outcomes) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
