import { plainDate } from '#domain/time/plain-date';
import { midWeekOnAxis, onAxis, phaseBands, sharedTimeAxis, todayLine } from './shared-time-axis';

describe('sharedTimeAxis', () => {
  // Wednesday, August 5, to Friday, November 27.
  const span = {
    admittedOn: plainDate('2026-08-05'),
    plannedEndOn: plainDate('2026-11-27'),
    endedOn: null,
  };
  const today = plainDate('2026-11-06');

  it('runs from the Monday of admission to the Sunday of the planned end', () => {
    const { min, max } = sharedTimeAxis(span, today);
    expect([min, max]).toEqual([-2, 117]);
  });
  it('goes on to today when the planned end has passed', () => {
    expect(sharedTimeAxis(span, plainDate('2026-12-09')).max).toBe(131);
  });
  it('ends where an ended episode ended', () => {
    const ended = { ...span, endedOn: plainDate('2026-09-02') };
    expect(sharedTimeAxis(ended, today).max).toBe(33);
    expect(todayLine(ended, today)).toEqual([]);
  });
  it('names weeks of the episode with their dates', () => {
    const ticks = sharedTimeAxis(span, today).ticks;
    expect(ticks?.slice(0, 2)).toEqual([
      { at: 0, text: ['wk 1', 'Aug 5'] },
      { at: 14, text: ['wk 3', 'Aug 19'] },
    ]);
    expect(ticks?.length).toBeLessThan(11);
  });
  it('puts days and weeks where they lie', () => {
    expect(onAxis(plainDate('2026-08-06'), span)).toBe(1);
    expect(midWeekOnAxis(plainDate('2026-08-03'), span)).toBe(1.5);
  });
  it('ends a phase after its last day, and an open one with the axis', () => {
    const phases = [
      { name: 'A', startedOn: span.admittedOn, endedOn: plainDate('2026-08-11') },
      { name: 'B', startedOn: plainDate('2026-08-12'), endedOn: null },
    ];
    expect(phaseBands(phases, span, sharedTimeAxis(span, today))).toEqual([
      { name: 'A', from: 0, to: 7 },
      { name: 'B', from: 7, to: 117 },
    ]);
  });
});
