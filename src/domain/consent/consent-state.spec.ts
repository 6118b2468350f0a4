import { plainDate, type PlainDate } from '../time/plain-date.ts';
import { consentState } from './consent-state.ts';

describe('state of a consent', () => {
  const today = plainDate('2026-11-21');
  const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

  const cases: readonly [string, string | null, string | null, string][] = [
    ['without an end it is in force', null, null, 'in-force'],
    ['on its last day it is in force', '2026-11-21', null, 'in-force'],
    ['on the day after its last day it has ended', '2026-11-20', null, 'ended'],
    ['revoked today it is revoked', '2027-01-01', '2026-11-21', 'revoked'],
    ['to be revoked tomorrow it is in force', '2027-01-01', '2026-11-22', 'in-force'],
    ['revoked before it would have ended it stays revoked', '2026-11-01', '2026-10-01', 'revoked'],
  ];
  for (const [situation, endsOn, revokedOn, state] of cases) {
    it(situation, () => {
      const term = { endsOn: day(endsOn), revokedOn: day(revokedOn) };
      expect(String(consentState(term, today))).toBe(state);
    });
  }
});
