import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { exampleRecord, exampleRow, noonOf } from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { StaffId } from '../ids.ts';
import { noEventDetail } from '../safety/safety-event.example.ts';
import { addDays } from '../time/plain-date.ts';
import { handledFaults } from './handled-faults.ts';
import type { HandledReason } from './handled-reason.ts';
import { exampleToday as today } from './markers/marker.example.ts';

describe('what speaks against marking a reason handled', () => {
  const crisis = {
    ...exampleRow('crisis', today),
    kind: 'overdose' as const,
    occurredAt: noonOf(today),
    occurredOn: today,
    ...noEventDetail,
    followUpDueAt: null,
    followedUpAt: null,
    closedAt: null,
  };
  const of = (over: Partial<HandledReason>, record: EpisodeRecord = exampleRecord()) =>
    handledFaults(
      {
        markerId: 'M21',
        on: today,
        how: 'spoke-with-person',
        hiddenUntil: addDays(today, 7),
        ...over,
      },
      {
        record,
        today,
        now: noonOf(today),
        by: 'staff' as StaffId,
        rules: defaultRuleSet,
        before: null,
      },
    ).map(({ field }) => field);

  it('a reason that is not open, another day, and a day too far or past', () => {
    expect(of({})).toEqual([]);
    expect(of({ markerId: 'M23' })).toEqual(['markerId']);
    expect(of({ on: addDays(today, -1) })).toEqual(['on']);
    expect(of({ hiddenUntil: today })).toEqual(['hiddenUntil']);
    expect(of({ hiddenUntil: addDays(today, 31) })).toEqual(['hiddenUntil']);
  });
  it('a safety matter', () => {
    const record = exampleRecord({ safetyEvents: [crisis] });
    expect(of({ markerId: 'M02' }, record)).toEqual(['markerId']);
  });
});
