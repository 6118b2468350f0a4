import { addDays, plainDate } from '../time/plain-date.ts';
import { exampleAdministration } from './administration.example.ts';
import type { Administration, InstrumentId } from './administration.ts';
import { instrument } from './instruments.ts';
import { defaultMeasureRules } from './measure-rules.ts';
import { intervalDays, isStale, measureDue, type ScheduleFacts } from './schedule.ts';
import { mainReadingsOf } from './series.ts';

const admittedOn = plainDate('2026-03-02');

/** A form on an episode day whose first scale has this total, from items answered 0 or the most. */
const done = (id: InstrumentId, day: number, total = 0): Administration => {
  const [scale] = instrument(id).scales;
  const most = scale.to / scale.items.length;
  const least = scale.from / scale.items.length;
  const answers = instrument(id).items.map(({ number }) => {
    const place = scale.items.indexOf(number);
    return place < 0 ? null : Math.min(most, Math.max(least, total - place * most));
  });
  return exampleAdministration(id, answers, { on: addDays(admittedOn, day) });
};

const due = (
  id: InstrumentId,
  day: number,
  administrations: readonly Administration[],
  over: Partial<ScheduleFacts> = {},
): string => {
  const facts = { admittedOn, plannedEndOn: null, endedOn: null, administrations, ...over };
  const found = measureDue(facts, addDays(admittedOn, day), defaultMeasureRules).find(
    (measure) => measure.instrument === id,
  );
  return found === undefined ? 'not scheduled' : `${found.reason} ${found.state} ${found.dueOn}`;
};

describe('when a measure is due', () => {
  it('asks for the admission measures at once and by day 7', () => {
    const facts = { admittedOn, plannedEndOn: null, endedOn: null, administrations: [] };
    const day7 = measureDue(facts, addDays(admittedOn, 7), defaultMeasureRules);
    expect(day7.map((measure) => measure.instrument)).toEqual([
      'phq-9',
      'gad-7',
      'asq',
      'audit-c',
      'bam-30-day',
      'bam-iop',
      'barc-10',
      'pc-ptsd-5',
      'craving',
      'tea',
    ]);
    expect(day7.every(({ state, lastOn }) => state === 'due' && lastOn === null)).toBeTrue();
    expect(due('phq-9', 8, [])).toBe('admission overdue 2026-03-02');
  });
  it('asks weekly for craving and the weekly monitor, with four days of grace', () => {
    expect(due('craving', 6, [done('craving', 0)])).toBe('repeat later 2026-03-09');
    expect(due('craving', 7, [done('craving', 0)])).toBe('repeat due 2026-03-09');
    expect(due('bam-iop', 11, [done('bam-iop', 0)])).toBe('repeat due 2026-03-09');
    expect(due('bam-iop', 12, [done('bam-iop', 0)])).toBe('repeat overdue 2026-03-09');
  });
  it('asks PHQ-9 and GAD-7 weekly from 10, else every two weeks', () => {
    expect(due('phq-9', 1, [done('phq-9', 0, 10)])).toBe('repeat later 2026-03-09');
    expect(due('phq-9', 1, [done('phq-9', 0, 9)])).toBe('repeat later 2026-03-16');
    expect(due('gad-7', 1, [done('gad-7', 0, 10)])).toBe('repeat later 2026-03-09');
  });
  it('asks every 30 days for BARC-10, TEA and the monthly monitor', () => {
    for (const id of ['barc-10', 'tea', 'bam-30-day'] as const)
      expect(due(id, 29, [done(id, 0)])).toBe('repeat later 2026-04-01');
  });
  it('asks for PCL-5 only after a PC-PTSD-5 of 3, soon after it', () => {
    expect(due('pcl-5', 5, [])).toBe('not scheduled');
    expect(due('pcl-5', 5, [done('pc-ptsd-5', 5, 2)])).toBe('not scheduled');
    expect(due('pcl-5', 5, [done('pc-ptsd-5', 5, 3)])).toBe('admission due 2026-03-07');
    expect(due('pcl-5', 10, [done('pc-ptsd-5', 5, 3)])).toBe('admission overdue 2026-03-07');
    expect(due('pcl-5', 7, [done('pc-ptsd-5', -3, 3)])).toBe('admission due 2026-03-02');
  });
  it('repeats PCL-5 every 28 days once it has reached 33, also when it has fallen since', () => {
    const low = done('pcl-5', 3, 32);
    const high = done('pcl-5', 3, 33);
    expect(due('pcl-5', 20, [done('pc-ptsd-5', 3, 3), low])).toBe('not scheduled');
    expect(due('pcl-5', 20, [done('pc-ptsd-5', 3, 3), high])).toBe('repeat later 2026-04-02');
    expect(due('pcl-5', 40, [high, done('pcl-5', 31, 20)])).toBe('repeat later 2026-04-30');
  });
  it('asks the other admission measures once, and again before the planned end', () => {
    const plannedEndOn = addDays(admittedOn, 84);
    const at = (day: number, ...forms: Administration[]): string =>
      due('audit-c', day, forms, { plannedEndOn });
    expect(due('audit-c', 20, [done('audit-c', 2)])).toBe('not scheduled');
    expect(at(20, done('audit-c', 2))).toBe('discharge later 2026-05-18');
    expect(at(77, done('audit-c', 2))).toBe('discharge due 2026-05-18');
    expect(at(85, done('audit-c', 2))).toBe('discharge overdue 2026-05-18');
    expect(at(80, done('audit-c', 2), done('audit-c', 77))).toBe('not scheduled');
  });
  it('takes whichever comes first, the repetition or the end', () => {
    const plannedEndOn = addDays(admittedOn, 84);
    expect(due('tea', 60, [done('tea', 46)], { plannedEndOn })).toBe('repeat later 2026-05-17');
    expect(due('tea', 60, [done('tea', 50)], { plannedEndOn })).toBe('discharge later 2026-05-18');
    expect(due('pcl-5', 60, [done('pcl-5', 50, 40)], { plannedEndOn })).toBe(
      'repeat later 2026-05-19',
    );
  });
  it('does not count an incomplete form', () => {
    const open = { ...done('phq-9', 0, 10), answers: [1, 1] };
    expect(due('phq-9', 7, [open])).toBe('admission due 2026-03-02');
  });
  it('leaves the continuous monitor and withdrawal scales to the clinician', () => {
    expect(due('bam-r', 7, [done('bam-r', 0)])).toBe('not scheduled');
    expect(due('cows', 7, [done('cows', 0)])).toBe('not scheduled');
  });
  it('asks nothing once the episode has ended', () => {
    expect(due('phq-9', 7, [], { endedOn: addDays(admittedOn, 5) })).toBe('not scheduled');
  });
});

describe('the age of a measure', () => {
  it('is judged by its own interval: 1.5 times 14 or 7 days', () => {
    const stale = (total: number, age: number): boolean | null =>
      isStale(
        'phq-9',
        mainReadingsOf([done('phq-9', 0, total)], 'phq-9'),
        addDays(admittedOn, age),
        defaultMeasureRules,
      );
    expect(stale(9, 21)).toBeFalse();
    expect(stale(9, 22)).toBeTrue();
    expect(stale(10, 10)).toBeFalse();
    expect(stale(10, 11)).toBeTrue();
  });
  it('is not known without a reading or without an interval', () => {
    expect(isStale('phq-9', [], admittedOn, defaultMeasureRules)).toBeNull();
    const asq = mainReadingsOf([done('asq', 0)], 'asq');
    expect(isStale('asq', asq, addDays(admittedOn, 300), defaultMeasureRules)).toBeNull();
  });
  it('starts with the longer interval', () => {
    expect(intervalDays('phq-9', [], defaultMeasureRules)).toBe(14);
    expect(intervalDays('pcl-5', [], defaultMeasureRules)).toBeNull();
  });
});
