import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { episodeDay, exampleRecord, noonOf } from '../chart/episode-record.example.ts';
import type { StaffId } from '../ids.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { consentFaults } from './consent-faults.ts';

describe('what speaks against a consent', () => {
  const today = episodeDay(35);
  const signedOn = episodeDay(0);
  const faults = (over: {
    signedOn?: PlainDate;
    endsOn?: PlainDate | null;
    revokedOn?: PlainDate | null;
  }) =>
    consentFaults(
      { recipient: '', purpose: '', scope: '', signedOn, endsOn: null, revokedOn: null, ...over },
      {
        record: exampleRecord(),
        today,
        now: noonOf(today),
        by: 'staff' as StaffId,
        rules: defaultRuleSet,
        before: null,
      },
    ).map(({ field }) => field);

  it('days that are ahead, and an end or revocation before the signature', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ endsOn: addDays(today, 300), revokedOn: today })).toEqual([]);
    expect(faults({ signedOn: addDays(today, 1) })).toEqual(['signedOn']);
    expect(faults({ endsOn: addDays(signedOn, -1) })).toEqual(['endsOn']);
    expect(faults({ revokedOn: addDays(today, 1) })).toEqual(['revokedOn']);
    expect(faults({ revokedOn: addDays(signedOn, -1) })).toEqual(['revokedOn']);
  });
});
