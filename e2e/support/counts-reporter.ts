import { mkdirSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Leaves the run's counts where the closing line of `npm test` reads them. */
export default class CountsReporter implements Reporter {
  private readonly outcomes = new Map<string, boolean>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') this.outcomes.set(test.id, test.ok());
  }

  onEnd(): void {
    const passed = [...this.outcomes.values()].filter(Boolean).length;
    mkdirSync('coverage', { recursive: true });
    writeFileSync(
      'coverage/e2e-result.json',
      JSON.stringify({ passed, failed: this.outcomes.size - passed }),
    );
  }
}
