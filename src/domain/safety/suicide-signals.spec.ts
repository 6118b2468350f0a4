import type { RecordId } from '../ids.ts';
import { exampleAdministration } from '../measures/administration.example.ts';
import { instant, type TimeZone } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import { openSuicideSignals, type SuicideFacts, type SuicideSignal } from './safety-clocks.ts';
import { noEventDetail } from './safety-event.example.ts';
import type { SafetyEvent, SuicideAlert, SuicideRiskReview } from './safety-event.ts';
import { defaultSafetyRules } from './safety-rules.ts';

const zone = 'America/New_York' as TimeZone;
const recorded = { recordedBy: null, enteredInErrorAt: null };
const row = (id: string, at: string) => ({
  ...recorded,
  id: id as RecordId,
  recordedAt: instant(at),
});
const phq9 = (nine: number) =>
  exampleAdministration('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, nine], { id: 'a' as RecordId });
const review = (answersId: string, on = '2026-03-03'): SuicideRiskReview => ({
  ...row(`review of ${answersId}`, `${on}T15:00:00Z`),
  answersId: answersId as RecordId,
  on: plainDate(on),
  level: 'low',
  plan: 'Safety plan reviewed',
  meansSafety: 'Medicines locked away',
  nextCheckOn: null,
});
const severeDisclosure: SafetyEvent = {
  ...row('told', '2026-03-02T15:00:00Z'),
  ...noEventDetail,
  kind: 'suicide-disclosure',
  severity: 'severe',
  occurredAt: instant('2026-03-02T14:00:00Z'),
  occurredOn: plainDate('2026-03-02'),
  followUpDueAt: null,
  followedUpAt: null,
  closedAt: null,
};

describe('a suicide alert', () => {
  const alert = (
    sourceId: string,
    at = '2026-03-02T15:00:00Z',
    over: Partial<SuicideAlert> = {},
  ): SuicideAlert => ({
    ...recorded,
    id: `alert of ${sourceId} ${at}` as RecordId,
    recordedAt: instant(at),
    sourceId: sourceId as RecordId,
    source: 'phq-9',
    on: plainDate(at.slice(0, 10)),
    finding: 'positive',
    items: [9],
    ...over,
  });
  const open = (facts: Partial<SuicideFacts>): SuicideSignal[] =>
    openSuicideSignals(
      {
        administrations: [],
        safetyEvents: [],
        suicideAlerts: [],
        suicideRiskReviews: [],
        timeZone: zone,
        ...facts,
      },
      defaultSafetyRules,
    );

  it('stays when its form was corrected or entered in error, and counts once', () => {
    expect(open({ suicideAlerts: [alert('a')] })).toEqual([
      {
        sourceId: 'a' as RecordId,
        source: 'phq-9',
        on: plainDate('2026-03-02'),
        at: instant('2026-03-02T15:00:00Z'),
        severityOfSource: 'positive',
        items: [9],
        dueAt: instant('2026-03-03T05:00:00Z'),
      },
    ]);
    const corrected = phq9(0);
    expect(open({ suicideAlerts: [alert('a')], administrations: [corrected] }).length).toBe(1);
    const standing = phq9(1);
    expect(open({ suicideAlerts: [alert('a')], administrations: [standing] }).length).toBe(1);
  });
  it('stands in the order of the answers', () => {
    const acute = alert('b', '2026-03-02T16:00:00Z', { finding: 'acute', source: 'asq' });
    for (const suicideAlerts of [
      [alert('a'), acute],
      [acute, alert('a')],
    ])
      expect(open({ suicideAlerts }).map(({ sourceId }) => sourceId as string)).toEqual(['a', 'b']);
  });
  it('is closed by a review of its source, not by one from before it was raised', () => {
    const suicideAlerts = [alert('a')];
    expect(open({ suicideAlerts, suicideRiskReviews: [review('a')] })).toEqual([]);
    expect(open({ suicideAlerts, suicideRiskReviews: [review('b')] }).length).toBe(1);
    const early = review('a', '2026-03-01');
    expect(open({ suicideAlerts, suicideRiskReviews: [early] }).length).toBe(1);
  });
  it('that is due first speaks for a source with several', () => {
    const acute = alert('a', '2026-03-02T16:00:00Z', { finding: 'acute', source: 'asq' });
    for (const suicideAlerts of [
      [alert('a'), acute],
      [acute, alert('a')],
    ])
      expect(open({ suicideAlerts }).map(({ dueAt }) => dueAt)).toEqual([
        instant('2026-03-02T18:00:00Z'),
      ]);
  });
  it('of a severe disclosure is due in two hours', () => {
    expect(open({ safetyEvents: [severeDisclosure] })[0]?.dueAt).toBe(
      instant('2026-03-02T16:00:00Z'),
    );
  });
});
