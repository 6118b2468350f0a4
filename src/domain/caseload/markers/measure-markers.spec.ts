import type { EpisodeRecord } from '../../chart/episode-record.ts';
import { readChart } from '../../chart/chart-reading.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleRecord,
  noonOf,
} from '../../chart/episode-record.example.ts';
import { defaultRuleSet } from '../../configuration/default-rule-set.ts';
import { exampleObjective, examplePlan } from '../../plan/objective.example.ts';
import { exampleToday, itIsMarked, markersWith } from './marker.example.ts';
import { notOnTrack, symptomsWorse } from './measure-markers.ts';

type Administrations = Pick<EpisodeRecord, 'administrations'>;
const cravings = (
  ...values: readonly (readonly [day: number, value: number])[]
): Administrations => ({
  administrations: values.map(([day, value]) =>
    exampleAnswers('craving', episodeDay(day), [value]),
  ),
});
/** Totals of the PHQ-9, spread over the items that are no safety signal. */
const phq9 = (...values: readonly (readonly [day: number, total: number])[]): Administrations => ({
  administrations: values.map(([day, total]) =>
    exampleAnswers('phq-9', episodeDay(day), [
      ...Array.from({ length: 8 }, (_, n) => Math.max(0, Math.min(3, total - 3 * n))),
      0,
    ]),
  ),
});
/** Days that stand for the categories 0 to 4. */
const DAYS = [0, 1, 4, 9, 16];
/** A monitor whose protective items add up to a number. */
const bam = (
  day: number,
  protective: number,
  confidence: number | null = 3,
  form: 'bam-30-day' | 'bam-iop' = 'bam-30-day',
) => {
  let left = protective - (confidence ?? 0);
  const take = (): number => {
    const value = Math.min(4, left);
    left -= value;
    return value;
  };
  const [faith, meetings, work, support] = [take(), take(), take(), take()];
  const income = left === 4 ? 4 : 0;
  const days = (category: number): number => DAYS[category] ?? 0;
  return exampleAnswers(form, episodeDay(day), [
    ...[0, 2, 2, 0, 0, 0, null, 1],
    confidence,
    ...[days(meetings), 1, faith, days(work), income, 1, days(support), 1],
    ...Array<null>(7).fill(null),
  ]);
};

const objective = exampleObjective({ baselineOn: episodeDay(0), dueOn: episodeDay(56) });

describe('measure markers', () => {
  itIsMarked('M10', [
    ['craving 7', 3, cravings([33, 7])],
    ['craving 6', null, cravings([33, 6])],
    ['craving 7, 13 days ago', 3, cravings([22, 7])],
    ['craving 7, 14 days ago', null, cravings([21, 7])],
    ['up 2 in 7 days', 3, cravings([26, 2], [33, 4])],
    ['up 2 in 8 days', null, cravings([25, 2], [33, 4])],
    ['up 1 in 7 days', null, cravings([26, 3], [33, 4])],
    ['three rises in a row', 3, cravings([12, 1], [19, 2], [26, 3], [33, 4])],
    ['two rises in a row', null, cravings([12, 2], [19, 2], [26, 3], [33, 4])],
    ['three rises from the first rating', null, cravings([19, 2], [26, 3], [33, 4])],
    ['no rating', null, {}],
  ]);
  itIsMarked('M11', [
    ['PHQ-9 up 5 since last time', 2, phq9([19, 9], [33, 14])],
    ['PHQ-9 up 4', null, phq9([19, 9], [33, 13])],
    ['PHQ-9 up 5 since the best', 2, phq9([5, 8], [19, 11], [33, 13])],
    ['one measure only', null, phq9([33, 20])],
    ['better than last time and close to the best', null, phq9([5, 8], [19, 16], [33, 10])],
  ]);
  itIsMarked('M16', [
    ['12 protective points', 3, { administrations: [bam(33, 12)] }],
    ['14 protective points', null, { administrations: [bam(33, 14)] }],
    ['6 points lower than before', 3, { administrations: [bam(3, 19, 4), bam(33, 13)] }],
    ['confidence 1 of 4', 3, { administrations: [bam(33, 14, 1)] }],
    ['confidence 1 of 4 in the weekly form', 3, { administrations: [bam(33, 14, 1, 'bam-iop')] }],
    ['confidence 2 of 4', null, { administrations: [bam(33, 14, 2)] }],
    ['confidence not answered', null, { administrations: [bam(33, 14, null)] }],
    ['never asked', null, {}],
  ]);
  itIsMarked('M12', [
    [
      'PHQ-9 far above the expected course, twice',
      3,
      {
        ...phq9([0, 18], [21, 19], [33, 19]),
        plans: [examplePlan({ objectives: [objective] })],
      },
    ],
    [
      'once',
      null,
      {
        ...phq9([0, 18], [21, 12], [33, 19]),
        plans: [examplePlan({ objectives: [objective] })],
      },
    ],
    ['no plan', null, phq9([0, 18], [21, 19], [33, 19])],
  ]);

  it('names the measure and by how much', () => {
    const [marker] = markersWith('M11', phq9([19, 9], [33, 14]));
    expect(marker?.text).toBe('PHQ-9 14, +5 since last time');
    expect(markersWith('M11', phq9([5, 8], [19, 11], [33, 13]))[0]?.text).toBe(
      'PHQ-9 13, +5 since the best',
    );
    expect(markersWith('M10', cravings([26, 2], [33, 4]))[0]?.text).toBe('Craving up 2, Oct 3');
    expect(
      markersWith('M16', { administrations: [bam(3, 19, 4), bam(33, 12)] })[0]?.text,
    ).toContain('down');
  });
  it('an alert without a value and a measure without a limit are possible', () => {
    const chart = readChart(
      exampleRecord(phq9([19, 9], [33, 14])),
      exampleToday,
      noonOf(exampleToday),
      defaultRuleSet,
    );
    const alert = { state: 'deteriorated', latest: null, alert: true } as const;
    const rest = { progress: null, expected: null, halfWidth: null, milestones: null, n: 0 };
    const objectives = [
      {
        objective: exampleObjective(),
        progress: { ...rest, ...alert, objectiveId: exampleObjective().id },
      },
    ];
    const [marker] = notOnTrack({ ...chart, objectives });
    expect(marker?.since).toBe(exampleToday);
    expect(marker?.rows).toEqual([exampleObjective().id]);
    const phqRules = defaultRuleSet.measures.instruments['phq-9'];
    const rules = {
      ...defaultRuleSet,
      measures: {
        ...defaultRuleSet.measures,
        instruments: {
          ...defaultRuleSet.measures.instruments,
          'phq-9': { ...phqRules, scales: {} },
        },
      },
    };
    expect(symptomsWorse({ ...chart, rules })).toEqual([]);
  });
});
