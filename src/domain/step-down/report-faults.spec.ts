import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { episodeDay, exampleRecord, noonOf } from '../chart/episode-record.example.ts';
import type { StaffId } from '../ids.ts';
import { addDays } from '../time/plain-date.ts';
import { livingReportFaults, supportReportFaults } from './report-faults.ts';

describe('what speaks against reports of home and support', () => {
  const today = episodeDay(35);
  const recording = {
    record: exampleRecord(),
    today,
    now: noonOf(today),
    by: 'staff' as StaffId,
    rules: defaultRuleSet,
    before: null,
  };
  const home = { situation: 'independent', someoneUsing: null } as const;

  it('days that are ahead, and a plan for a home that is safe', () => {
    const of = (safety: 'safe' | 'unsafe', planAcceptedOn: typeof today | null, on = today) =>
      livingReportFaults({ ...home, on, safety, planAcceptedOn }, recording).map(
        ({ field }) => field,
      );
    expect(of('unsafe', today)).toEqual([]);
    expect(of('safe', null)).toEqual([]);
    expect(of('safe', today)).toEqual(['planAcceptedOn']);
    expect(of('unsafe', addDays(today, 1))).toEqual(['planAcceptedOn']);
    expect(of('safe', null, addDays(today, 1))).toEqual(['on']);
    expect(supportReportFaults({ on: today, kind: 'SMART', contacts: 1 }, recording)).toEqual([]);
  });
});
