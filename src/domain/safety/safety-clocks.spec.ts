import type { RecordId } from '../ids.ts';
import { exampleAdministration } from '../measures/administration.example.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { instant, type TimeZone } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { RiskLevel, SafetyEvent, SafetyEventKind, SuicideRiskReview } from './safety-event.ts';
import {
  followUpDueAt,
  followUpState,
  latestRiskReview,
  openSafetyEvents,
  openSuicideSignals,
  type SuicideSignal,
} from './safety-clocks.ts';
import { defaultSafetyRules } from './safety-rules.ts';
import { noEventDetail } from './safety-event.example.ts';

const zone = 'America/New_York' as TimeZone;
const recorded = { recordedBy: null, enteredInErrorAt: null };

const form = (
  id: string,
  instrument: InstrumentId,
  answers: readonly (number | null)[],
  at = '2026-03-02T15:00:00Z',
): Administration =>
  exampleAdministration(instrument, answers, {
    id: id as RecordId,
    recordedAt: instant(at),
    on: plainDate(at.slice(0, 10)),
  });

const event = (kind: SafetyEventKind, over: Partial<SafetyEvent> = {}): SafetyEvent => ({
  ...recorded,
  id: kind as string as RecordId,
  recordedAt: instant('2026-03-02T15:00:00Z'),
  kind,
  occurredAt: instant('2026-03-02T14:00:00Z'),
  occurredOn: plainDate('2026-03-02'),
  ...noEventDetail,
  followUpDueAt: null,
  followedUpAt: null,
  closedAt: null,
  ...over,
});

const review = (
  answersId: string,
  level: RiskLevel = 'low',
  at = '2026-03-03',
): SuicideRiskReview => ({
  ...recorded,
  id: `review of ${answersId}` as RecordId,
  recordedAt: instant(`${at}T15:00:00Z`),
  answersId: answersId as RecordId,
  on: plainDate(at),
  level,
  plan: 'Safety plan reviewed',
  meansSafety: 'Medicines locked away',
  nextCheckOn: null,
});

const item9 = [0, 0, 0, 0, 0, 0, 0, 0, 1];

describe('suicide signals', () => {
  const open = (
    administrations: readonly Administration[],
    events: readonly SafetyEvent[] = [],
    reviews: readonly SuicideRiskReview[] = [],
  ): SuicideSignal[] =>
    openSuicideSignals(
      {
        administrations,
        safetyEvents: events,
        suicideRiskReviews: reviews,
        suicideAlerts: [],
        timeZone: zone,
      },
      defaultSafetyRules,
    );

  it('come from item 9 at 1, due by the end of the clinic’s day', () => {
    expect(open([form('a', 'phq-9', item9)])).toEqual([
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
    expect(open([form('a', 'phq-9', [...item9.slice(0, 8), 0])])).toEqual([]);
  });
  it('are due two hours after an acute screen', () => {
    const [signal] = open([form('a', 'asq', [0, 0, 1, 0, 1])]);
    expect(signal?.severityOfSource).toBe('acute');
    expect(signal?.dueAt).toBe(instant('2026-03-02T17:00:00Z'));
    expect(open([form('a', 'asq', [0, 0, 1, 0, 0])])[0]?.severityOfSource).toBe('positive');
  });
  it('come from a disclosure, also when somebody closed the event', () => {
    const disclosure = event('suicide-disclosure', { closedAt: instant('2026-03-02T20:00:00Z') });
    expect(open([], [disclosure]).map(({ source }) => source)).toEqual(['suicide-disclosure']);
    expect(open([], [event('overdose')])).toEqual([]);
  });
  it('close by a review that answers them and by nothing else', () => {
    const first = form('a', 'phq-9', item9);
    const later = form('b', 'phq-9', [...item9.slice(0, 8), 0], '2026-03-16T15:00:00Z');
    expect(open([first, later]).length).toBe(1);
    expect(open([first], [], [review('another')]).length).toBe(1);
    expect(open([first], [], [review('a')])).toEqual([]);
    expect(open([], [event('suicide-disclosure')], [review('suicide-disclosure')])).toEqual([]);
  });
  it('stay open a year later', () => {
    expect(open([form('a', 'phq-9', item9, '2025-03-02T15:00:00Z')]).length).toBe(1);
  });
  it('open again with the next positive form, oldest first', () => {
    const signals = open(
      [form('b', 'phq-9', item9, '2026-03-16T15:00:00Z'), form('a', 'phq-9', item9)],
      [event('suicide-disclosure', { occurredAt: instant('2026-03-10T14:00:00Z') })],
      [review('a')],
    );
    expect(signals.map(({ sourceId }) => sourceId as string)).toEqual(['suicide-disclosure', 'b']);
    expect(
      open([form('b', 'phq-9', item9, '2026-03-16T15:00:00Z'), form('a', 'phq-9', item9)]).map(
        ({ sourceId }) => sourceId as string,
      ),
    ).toEqual(['a', 'b']);
  });
});

describe('the level of suicide risk', () => {
  it('is that of the latest review', () => {
    expect(latestRiskReview([])).toBeNull();
    const reviews = [review('b', 'low', '2026-03-10'), review('a', 'high', '2026-03-03')];
    expect(latestRiskReview(reviews)?.level).toBe('low');
    expect(latestRiskReview(reviews.toReversed())?.level).toBe('low');
  });
});

describe('the clock of a safety event', () => {
  const due = instant('2026-03-03T14:00:00Z');
  const at = (now: string, over: Partial<SafetyEvent> = {}): string =>
    followUpState(event('crisis-contact', { followUpDueAt: due, ...over }), instant(now));

  it('gives 24 hours after a crisis contact and none where another clock runs', () => {
    const occurredAt = instant('2026-03-02T14:00:00Z');
    expect(followUpDueAt('crisis-contact', occurredAt, defaultSafetyRules)).toBe(due);
    expect(followUpDueAt('suicide-disclosure', occurredAt, defaultSafetyRules)).toBeNull();
  });
  it('is due until its moment and overdue after it', () => {
    expect(at('2026-03-03T14:00:00Z')).toBe('due');
    expect(at('2026-03-03T14:00:01Z')).toBe('overdue');
  });
  it('stops with the follow-up and ends with closing', () => {
    const followedUpAt = instant('2026-03-03T10:00:00Z');
    expect(at('2026-03-05T14:00:00Z', { followedUpAt })).toBe('followed-up');
    expect(at('2026-03-05T14:00:00Z', { closedAt: followedUpAt })).toBe('closed');
    expect(at('2026-03-05T14:00:00Z', { followUpDueAt: null })).toBe('no-clock');
  });
  it('keeps an event open until a clinician closes it, oldest first', () => {
    const early = event('overdose', { followedUpAt: due });
    const late = event('withdrawal', { occurredAt: instant('2026-03-04T14:00:00Z') });
    const closed = event('crisis-contact', { closedAt: due });
    const kinds = (events: readonly SafetyEvent[]): string[] =>
      openSafetyEvents(events).map(({ kind }) => kind);
    expect(kinds([late, closed, early])).toEqual(['overdose', 'withdrawal']);
    expect(kinds([early, late])).toEqual(['overdose', 'withdrawal']);
  });
});
