import { createSelector } from '@ngrx/store';
import { type CriterionId } from '#domain/step-down/criterion';
import { criterionWording } from '#domain/step-down/criterion-names';
import { type EarliestStepDown, earliestStepDown } from '#domain/step-down/earliest-step-down';
import type { PlainDate } from '#domain/time/plain-date';
import { selectChartReading } from '../chart/store/chart-reading';
import { fullDay } from '../ui/format/dates';
import { selectReadinessFacts } from './store/readiness';

export interface EarliestView {
  readonly sentence: string;
  readonly rows: readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly on: string;
    readonly because: string;
  }[];
}

const dayWord = (on: PlainDate | null, today: PlainDate): string => {
  if (on === null) return 'not within the time looked at';
  return on === today ? 'today' : fullDay(on);
};

/** Criteria that take longest first. */
export const earliestView = (
  { on, perCriterion }: EarliestStepDown,
  today: PlainDate,
): EarliestView => ({
  sentence:
    on === null
      ? 'No day can be named: something does not resolve in the time looked at.'
      : `A step-down review could be ready ${on === today ? 'today' : `on ${fullDay(on)}`} at the earliest, if all goes well from now on.`,
  rows: perCriterion
    .toSorted((a, b) => (b.on ?? '9999').localeCompare(a.on ?? '9999'))
    .map(({ id, on: first, because }) => ({
      id,
      name: criterionWording[id].name,
      on: dayWord(first, today),
      because,
    })),
});

/** Null until the chart is there, and after the episode has ended. */
export const selectEarliestStepDown = createSelector(
  selectReadinessFacts,
  selectChartReading,
  (facts, reading): EarliestView | null =>
    facts && reading?.record.episode.endedOn === null
      ? earliestView(
          earliestStepDown(facts, reading.record.snapshots, reading.rules),
          reading.today,
        )
      : null,
);
