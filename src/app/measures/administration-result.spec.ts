import type { AdministrationDraft } from '#contract/measures';
import { exampleAnswers, exampleRecord } from '#domain/chart/episode-record.example';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { administrationResult } from './administration-result';

describe('the result of a form while it is filled in', () => {
  const draft = (answers: (number | null)[]): AdministrationDraft => ({
    instrument: 'phq-9',
    on: plainDate('2026-11-20'),
    mode: 'interview',
    language: 'en',
    answers,
    declinedReason: null,
  });
  const earlier = (on: string, first: number) =>
    exampleAnswers('phq-9', plainDate(on), [first, 3, 3, 3, 0, 0, 0, 0, 0, null]);
  const result = (answers: (number | null)[]) =>
    administrationResult(
      draft(answers),
      {
        record: exampleRecord({
          administrations: [earlier('2026-09-01', 3), earlier('2026-11-06', 1)],
        }),
        today: plainDate('2026-11-20'),
        now: instant('2026-11-20T14:42:00Z'),
        by: 'dana' as StaffId,
        rules: defaultRuleSet,
        about: null,
        team: [],
      },
      null,
    );

  it('is score, band and change', () => {
    const { score, lines, missing, alert } = result([1, 1, 2, 1, 1, 1, 1, 0, 0, 0]);
    expect(score).toBe('8, mild');
    expect(lines).toEqual(['−2 since Nov 6, 2026', '−4 (−33 %) since the first, Sep 1, 2026']);
    expect(missing).toBeNull();
    expect(alert).toBeNull();
  });
  it('is not there while a scored item is open, and says the rule', () => {
    const { score, lines, missing } = result([1, 1, 2, null, 1, 1, 1, 0, 0, null]);
    expect(score).toBeNull();
    expect(lines).toEqual([]);
    expect(missing).toContain('1 item not answered');
  });
  it('says that item 9 opens a review, whatever the total', () => {
    expect(result([0, 0, 0, 0, 0, 0, 0, 0, 1, null]).alert).toContain('Item 9');
    expect(result([null, null, null, null, null, null, null, null, 1, null]).alert).toContain(
      'whatever the total',
    );
  });
});
