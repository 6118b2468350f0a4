import type { RecordId } from '../ids.ts';
import { exampleAdministration } from '../measures/administration.example.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { SafetyEvent } from './safety-event.ts';
import { noEventDetail } from './safety-event.example.ts';
import { defaultSafetyRules } from './safety-rules.ts';
import { alertOfAnswers, hasAlert, newAlertOfAnswers, newAlertOfEvent } from './suicide-alerts.ts';

const phq9 = (nine: number | null) =>
  exampleAdministration('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, nine, null]);
const event = (over: Partial<SafetyEvent> = {}): SafetyEvent => ({
  id: 'event-1' as RecordId,
  recordedAt: instant('2026-03-02T15:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  kind: 'suicide-disclosure',
  occurredAt: instant('2026-03-02T14:00:00Z'),
  occurredOn: plainDate('2026-03-02'),
  followUpDueAt: null,
  followedUpAt: null,
  closedAt: null,
  ...noEventDetail,
  ...over,
});

describe('the alert that answers raise', () => {
  it('names its source, the finding and the items, whatever the total', () => {
    expect(alertOfAnswers(phq9(1))).toEqual({
      sourceId: 'phq-9-1' as RecordId,
      source: 'phq-9',
      on: plainDate('2026-03-02'),
      finding: 'positive',
      items: [9],
    });
    expect(alertOfAnswers(exampleAdministration('asq', [0, 0, 1, 0, 1]))?.finding).toBe('acute');
  });
  it('is missing without a positive answer', () => {
    expect(alertOfAnswers(phq9(0))).toBeNull();
    expect(alertOfAnswers(phq9(null))).toBeNull();
    expect(alertOfAnswers(exampleAdministration('craving', [9]))).toBeNull();
  });
  it('comes anew with a correction only where it changes such an answer', () => {
    expect(newAlertOfAnswers(null, phq9(1))?.finding).toBe('positive');
    expect(newAlertOfAnswers(phq9(1), phq9(1))).toBeNull();
    expect(newAlertOfAnswers(phq9(1), phq9(2))?.items).toEqual([9]);
    expect(newAlertOfAnswers(phq9(1), phq9(0))).toBeNull();
    const declined = exampleAdministration('phq-9', []);
    expect(newAlertOfAnswers(declined, phq9(1))?.items).toEqual([9]);
    expect(newAlertOfAnswers(phq9(1), declined)).toBeNull();
    const asq = exampleAdministration('asq', [1, 0, 0, 0, null]);
    expect(newAlertOfAnswers(phq9(1), asq)?.source).toBe('asq');
  });
});

describe('the alert of a disclosure', () => {
  const raised = (before: SafetyEvent | null, after: SafetyEvent) =>
    newAlertOfEvent(before, after, defaultSafetyRules)?.finding ?? null;

  it('is acute when severe, and missing for other events', () => {
    expect(raised(null, event())).toBe('positive');
    expect(raised(null, event({ severity: 'mild' }))).toBe('positive');
    expect(raised(null, event({ severity: 'danger-to-life' }))).toBe('acute');
    expect(raised(null, event({ kind: 'overdose' }))).toBeNull();
  });
  it('comes anew with a correction that makes it one, or acute', () => {
    expect(raised(event(), event())).toBeNull();
    expect(raised(event(), event({ severity: 'severe' }))).toBe('acute');
    expect(raised(event({ kind: 'overdose' }), event())).toBe('positive');
    expect(raised(event(), event({ kind: 'overdose' }))).toBeNull();
  });
});

describe('a source', () => {
  it('has its alert or not', () => {
    expect(hasAlert([], 'a' as RecordId)).toBe(false);
    const alert = { ...event(), source: 'phq-9', on: plainDate('2026-03-02'), items: [] } as const;
    const alerts = [{ ...alert, sourceId: 'a' as RecordId, finding: 'positive' } as const];
    expect(hasAlert(alerts, 'a' as RecordId)).toBe(true);
    expect(hasAlert(alerts, 'b' as RecordId)).toBe(false);
  });
});
