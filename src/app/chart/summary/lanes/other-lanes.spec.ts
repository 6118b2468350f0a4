import {
  episodeDay,
  exampleAnswers,
  exampleOrder,
  exampleRow,
} from '#domain/chart/episode-record.example';
import { exampleObjective, examplePlan } from '#domain/plan/objective.example';
import { daySentence } from './day-sentence';
import { eventsLane } from './events-lane';
import { lanesOn, wholeEpisode } from './lanes.example';
import { measureLane } from './measure-lane';
import { medicationLane } from './medication-lane';
import { useLane } from './use-lane';

describe('measure lane', () => {
  const plan = examplePlan({
    ...exampleRow('plan', episodeDay(3)),
    signedOn: episodeDay(3),
    objectives: [
      exampleObjective({
        source: 'instrument',
        instrument: 'phq-9',
        baseline: 18,
        baselineOn: episodeDay(0),
        target: 9,
        dueOn: episodeDay(84),
      }),
    ],
  });

  it('follows the PHQ-9 with the target and the expected course of the plan', () => {
    const { reading, view } = lanesOn({ plans: [plan] });
    const { spec } = measureLane(reading, view);
    expect(spec.title).toBe('PHQ-9');
    expect(spec.lines).toContain({
      axis: 'y',
      at: 9,
      look: 'target',
      label: 'Plan target ≤ 9',
    });
    expect(spec.series.map(({ kind }) => kind)).toEqual(['line', 'band']);
    expect(spec.table.rows.length).toBe(spec.series[0]!.points.length);
  });

  it('draws no expected course without one, or when it is not wanted', () => {
    const without = lanesOn({ plans: [] });
    const { spec } = measureLane(without.reading, without.view);
    expect(spec.series.map(({ kind }) => kind)).toEqual(['line']);
    expect(spec.description).toContain('No expected range');
    const off = lanesOn({ plans: [plan] }, { choices: { ...wholeEpisode, expected: false } });
    expect(measureLane(off.reading, off.view).spec.series.length).toBe(1);
  });

  it('follows another measure of somebody without a PHQ-9', () => {
    const { reading, view } = lanesOn({
      administrations: [exampleAnswers('craving', episodeDay(7), [6])],
    });
    expect(measureLane(reading, view).spec.title).not.toBe('PHQ-9');
  });

  it('says when the first measure is due', () => {
    const { reading, view } = lanesOn({ administrations: [] }, { day: 2 });
    const lane = measureLane(reading, view);
    expect(lane.spec.finding).toBe('First measure due Sep 7.');
    expect(lane.current.value).toBe('None');
  });
});

describe('medication lane', () => {
  const order = exampleOrder({
    medication: 'buprenorphine-sl',
    name: 'Buprenorphine-naloxone sublingual film',
    startedOn: episodeDay(0),
  });
  const doses = [0, 1, 2, 3, 5, 6].map((day) => ({
    ...exampleRow(`dose-${day}`, episodeDay(day)),
    orderId: order.id,
    on: episodeDay(day),
    status: day === 5 ? ('missed' as const) : ('taken' as const),
    source: 'self-report' as const,
    daysSupplied: null,
    amount: null,
    site: null,
    lot: null,
  }));

  it('shows stretches of covered days and missed doses; a day without a row stays empty', () => {
    const { reading, view } = lanesOn({ medicationOrders: [order], doses }, { day: 6 });
    const [covered, marks] = medicationLane(reading, view).spec.series;
    expect(covered?.points.map(({ low, x }) => [low, x])).toEqual([
      [0, 4],
      [6, 7],
    ]);
    expect(marks?.points.map(({ mark }) => mark)).toEqual(['missed']);
  });

  it('counts recorded days, never one bare percentage, and names fit beside the plot', () => {
    const { reading, view } = lanesOn({ medicationOrders: [order], doses }, { day: 6 });
    const lane = medicationLane(reading, view);
    expect(lane.current).toEqual({
      value: '5 of 6',
      words: 'recorded days covered, 1 not recorded',
    });
    expect(lane.spec.y).toEqual({ kind: 'category', labels: ['Buprenorphine-na…'] });
    expect(lane.says(5)).toBe('Medication missed');
    expect(lane.says(4)).toBeNull();
  });

  it('says so when nothing is prescribed', () => {
    const { reading, view } = lanesOn({ medicationOrders: [], doses: [] });
    expect(medicationLane(reading, view).current.value).toBe('None');
  });
});

describe('lane of reported use', () => {
  it('is there only for somebody with reports', () => {
    const { reading, view } = lanesOn();
    expect(useLane(reading, view)).toBeNull();
  });

  it('counts a day once, whatever was used', () => {
    const useDays = [0, 0, 1, 8].map((day, n) => ({
      on: episodeDay(day),
      reported: n === 1 ? 'Alcohol' : 'Cocaine',
    }));
    const { reading, view } = lanesOn({ useDays });
    const lane = useLane(reading, view);
    expect(lane?.current.value).toBe('3 days');
    expect(lane?.says(0)).toBe('Reported use: Alcohol and Cocaine');
    expect(lane?.spec.series[0]?.points.slice(0, 2).map(({ y }) => y)).toEqual([2, 1]);
  });
});

describe('events lane', () => {
  const event = (id: string, day: number) => ({
    ...exampleRow(id, episodeDay(day)),
    kind: 'bereavement' as const,
    on: episodeDay(day),
    summary: `Loss ${id}`,
    planAcceptedOn: null,
    discussedOn: null,
  });

  it('puts marks that would hide each other into a second row, and then into words', () => {
    const { reading, view } = lanesOn({
      plans: [],
      circumstances: [event('a', 20), event('b', 20), event('c', 20), event('d', 40)],
    });
    const points = eventsLane(reading, view).spec.series[0]!.points;
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [20, 1],
      [20, 2],
      [40, 1],
    ]);
    expect(points[1]?.text).toContain('Loss c');
  });

  it('leads to the tab of each kind', () => {
    const { reading, view } = lanesOn({ circumstances: [event('a', 20)] });
    const lane = eventsLane(reading, view);
    expect(lane.tabOf('a')).toBe('safety');
    expect(lane.tabOf('plan-1')).toBe('plan');
    expect(lane.spec.x).toEqual({ ...view.axis, silent: false });
  });
});

describe('the sentence of a day', () => {
  it('puts together what every lane says', () => {
    const { view } = lanesOn();
    const said = daySentence(8, view, [() => 'attended 9.0 of 9.0 hours', () => null]);
    expect(said).toBe('Week 2, Sep 8. Attended 9.0 of 9.0 hours.');
  });

  it('says that nothing is recorded', () => {
    const { view } = lanesOn();
    expect(daySentence(8, view, [])).toBe('Week 2, Sep 8. Nothing recorded on this day.');
  });
});
