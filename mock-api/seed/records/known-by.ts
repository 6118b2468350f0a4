import type { EpisodeRecord } from '#domain/chart/episode-record';
import { recordAsOf } from '#domain/step-down/record-as-of';
import type { AnalyteResult } from '#domain/substance-monitoring/drug-test';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';

type Test = EpisodeRecord['tests'][number];

const pending = (result: AnalyteResult): AnalyteResult =>
  result.confirmation === null ? result : { ...result, confirmation: 'pending', level: null };

/** A confirmation that had not come back yet was pending. */
const testBy = (test: Test, at: Instant): Test =>
  test.resultedAt === null || test.resultedAt <= at
    ? test
    : { ...test, resultedAt: null, analytes: test.analytes.map(pending) };

/** The chart as the team saw it at the end of a day: results that came later were not known. */
export const knownBy = (record: EpisodeRecord, on: PlainDate, at: Instant): EpisodeRecord => {
  const asOf = recordAsOf(record, on);
  return { ...asOf, tests: asOf.tests.map((test) => testBy(test, at)) };
};
