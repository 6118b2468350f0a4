import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RecordId } from '#domain/ids';
import { instrument } from '#domain/measures/instruments';
import type { Reading } from '#domain/measures/series';
import { exampleObjective, examplePlan, exampleStart } from '#domain/plan/objective.example';
import { addDays } from '#domain/time/plain-date';
import { expectedMeasure } from './expected-measure';
import { measureChart } from './measure-chart';

describe('measureChart', () => {
  const today = addDays(exampleStart, 42);
  const span = { admittedOn: exampleStart, plannedEndOn: null, endedOn: null };
  const phq9 = instrument('phq-9');
  const readings = (...values: readonly (readonly [week: number, value: number])[]): Reading[] =>
    values.map(([week, value]) => ({
      on: addDays(exampleStart, week * 7),
      value,
      row: `row-${week}` as RecordId,
    }));
  const draw = (
    known: readonly Reading[],
    plans = [examplePlan({ objectives: [exampleObjective()] })],
  ) =>
    measureChart(
      {
        instrument: phq9,
        scale: phq9.scales[0],
        readings: known,
        incomplete: 1,
        expected: expectedMeasure(plans, 'phq-9', 'total', known, today, defaultRuleSet),
        gapDays: 21,
      },
      span,
      today,
    );

  it('runs from the lowest to the highest score, whatever was scored', () => {
    const { y } = draw(readings([0, 18], [5, 11]));
    expect(y).toEqual({ kind: 'number', min: 0, max: 27 });
  });

  it('says where the last value stands against the plan', () => {
    expect(draw(readings([0, 18], [5, 11])).finding).toBe(
      'Fell from 18 to 11 in 5 weeks. Last 11 on Oct 12, inside the expected range.',
    );
    expect(draw(readings([0, 18], [5, 16])).finding).toContain('worse than expected');
  });

  it('marks a value worse than expected by shape, not by colour alone', () => {
    const [band, course, values] = draw(readings([0, 18], [5, 16])).series;
    expect([band?.kind, course?.dash]).toEqual(['band', 'dashed']);
    expect(values?.points.map(({ mark }) => mark)).toEqual(['value', 'signal']);
  });

  it('draws no expected course without an objective, and says why', () => {
    const chart = draw(readings([0, 18], [5, 16]), []);
    expect(chart.series.length).toBe(1);
    expect(chart.description).toContain('No expected course is drawn');
  });

  it('has in its table what it has in its line, and counts what has no point', () => {
    const chart = draw(readings([0, 18], [5, 11]));
    expect(chart.table.rows.map(([, score]) => score)).toEqual(['11', '18']);
    expect(chart.description).toContain('1 of 3 forms were incomplete');
  });
});
