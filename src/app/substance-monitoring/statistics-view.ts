import { countText, percentText } from '#domain/chart/wording';
import type { TestStatistics } from '#domain/substance-monitoring/statistics';

/** One of the figures that only make sense beside each other. */
export interface Figure {
  readonly term: string;
  readonly value: string;
  readonly note: string;
}

const ofText = (negative: number, of: number, share: number | null): string =>
  share === null ? `${negative} of ${of}` : `${negative} of ${of} (${percentText(share)})`;

/**
 * The statistics of tests side by side, each with its denominator. With too few tests there is no
 * percentage, only the counts.
 */
export const statisticsFigures = (
  { negative, collected, scheduled, missed, ofGiven, ofDue, tes, ...rest }: TestStatistics,
  plannedTests: number,
): readonly Figure[] => [
  {
    term: 'Negative of tests given',
    value: ofText(negative, collected, ofGiven),
    note: 'given, valid and read',
  },
  {
    term: 'Negative of tests due',
    value: ofText(negative, scheduled, ofDue),
    note: `${countText(missed, 'test')} missed or declined counted as not negative in this figure alone`,
  },
  {
    term: 'Negative of all on the schedule',
    value: ofText(negative, plannedTests, tes),
    note: 'treatment effectiveness score; excused, cancelled and not valid ones stay in it',
  },
  {
    term: 'Negative tests in a row',
    value: `${rest.currentRun} now`,
    note: `longest ${rest.longestRun}; excused and not valid tests neither end nor extend a run`,
  },
  {
    term: 'Prescribed medication found',
    value:
      rest.expectedPresent.of === 0
        ? 'not looked for'
        : `${rest.expectedPresent.present} of ${rest.expectedPresent.of}`,
    note: 'tests in which it was looked for',
  },
];

/** What left the statistics, so that nothing disappears. */
export const leftText = ({ left }: TestStatistics, outsideEpisode: number): string => {
  const outside = outsideEpisode === 0 ? '' : `, ${outsideEpisode} outside the episode`;
  return `Not counted: ${left.excused} excused, ${left.cancelled} cancelled by the program, ${left.notValid} not valid, ${left.pending} pending${outside}.`;
};
