import { exampleRecord, exampleRow, exampleAnswers } from '../chart/episode-record.example.ts';
import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { RecordingFault } from '../chart/recording.ts';
import { noEventDetail } from './safety-event.example.ts';
import {
  circumstanceFaults,
  safetyCheckFaults,
  safetyEventFaults,
  type SafetyEventDraft,
  safetyNoticeFaults,
  safetyPlanFaults,
  suicideRiskReviewFaults,
  withdrawalObservationFaults,
} from './safety-faults.ts';

const today = plainDate('2026-11-21');
const tomorrow = plainDate('2026-11-22');
const now = instant('2026-11-21T15:00:00Z');
const phq9 = exampleAnswers('phq-9', plainDate('2026-11-20'), [0, 0, 0, 0, 0, 0, 0, 0, 1, null]);
const event = {
  ...exampleRow('told', today),
  kind: 'suicide-disclosure' as const,
  occurredAt: instant('2026-11-19T15:00:00Z'),
  occurredOn: plainDate('2026-11-19'),
  followUpDueAt: null,
  followedUpAt: null,
  closedAt: null,
  ...noEventDetail,
};
const alert = {
  ...exampleRow('alert', today),
  sourceId: 'gone' as RecordId,
  source: 'phq-9' as const,
  on: plainDate('2026-11-18'),
  finding: 'positive' as const,
  items: [9],
};
const facts = {
  record: exampleRecord({
    administrations: [phq9],
    safetyEvents: [event],
    suicideAlerts: [alert],
  }),
  today,
  now,
};
const fields = (faults: readonly RecordingFault[]): string[] => faults.map(({ field }) => field);

describe('a safety event', () => {
  const draft = (over: Partial<SafetyEventDraft> = {}): SafetyEventDraft => ({
    kind: 'crisis-contact',
    occurredAt: instant('2026-11-21T04:40:00Z'),
    followedUpAt: null,
    closedAt: null,
    ...noEventDetail,
    ...over,
  });
  const faulty = (over: Partial<SafetyEventDraft>) => fields(safetyEventFaults(draft(over), facts));

  it('happened, within the episode', () => {
    expect(faulty({})).toEqual([]);
    expect(faulty({ occurredAt: instant('2026-11-21T15:00:01Z') })).toEqual(['occurredAt']);
    expect(faulty({ occurredAt: instant('2026-01-01T15:00:00Z') })).toEqual(['occurredAt']);
  });
  it('is followed up after it happened, with what was found', () => {
    const followedUpAt = instant('2026-11-21T14:00:00Z');
    expect(faulty({ followedUpAt, followUp: 'safe' })).toEqual([]);
    expect(faulty({ followedUpAt })).toEqual(['followUp']);
    expect(faulty({ followUp: 'safe' })).toEqual(['followedUpAt']);
    expect(faulty({ followedUpAt: instant('2026-11-21T04:00:00Z'), followUp: 'safe' })).toEqual([
      'followedUpAt',
    ]);
    expect(faulty({ followedUpAt: instant('2026-11-22T04:00:00Z'), followUp: 'safe' })).toEqual([
      'followedUpAt',
    ]);
  });
  it('is closed after its follow-up', () => {
    const closedAt = instant('2026-11-21T14:30:00Z');
    const followedUpAt = instant('2026-11-21T14:00:00Z');
    expect(faulty({ closedAt, followedUpAt, followUp: 'safe' })).toEqual([]);
    expect(faulty({ closedAt })).toEqual(['closedAt']);
    const early = instant('2026-11-21T04:00:00Z');
    expect(faulty({ closedAt: early, followedUpAt, followUp: 'safe' })).toEqual(['closedAt']);
    const ahead = instant('2026-11-23T04:00:00Z');
    expect(faulty({ closedAt: ahead, followedUpAt, followUp: 'safe' })).toEqual(['closedAt']);
  });
});

describe('a suicide risk review', () => {
  const faulty = (over: Partial<Parameters<typeof suicideRiskReviewFaults>[0]>) =>
    fields(
      suicideRiskReviewFaults(
        {
          answersId: phq9.id,
          on: today,
          level: 'low',
          plan: 'call',
          meansSafety: 'locked away',
          nextCheckOn: tomorrow,
          ...over,
        },
        facts,
      ),
    );

  it('answers something of this chart, also a form that was withdrawn', () => {
    expect(faulty({})).toEqual([]);
    expect(faulty({ answersId: event.id })).toEqual([]);
    expect(faulty({ answersId: 'gone' as RecordId })).toEqual([]);
    expect(faulty({ answersId: 'other' as RecordId })).toEqual(['answersId']);
  });
  it('is not before what it answers and not ahead', () => {
    expect(faulty({ on: plainDate('2026-11-19') })).toEqual(['on']);
    expect(faulty({ on: tomorrow })).toEqual(['on']);
  });
  it('says when risk is checked next', () => {
    expect(faulty({ nextCheckOn: null })).toEqual(['nextCheckOn']);
    expect(faulty({ nextCheckOn: plainDate('2026-11-20') })).toEqual(['nextCheckOn']);
    expect(faulty({ nextCheckOn: today })).toEqual([]);
  });
});

describe('other safety records', () => {
  it('lie within the episode', () => {
    const plan = {
      warningSigns: 'a',
      coping: 'b',
      distractions: 'c',
      people: 'd',
      professionals: 'e',
      safePlace: 'f',
    };
    expect(fields(safetyPlanFaults({ ...plan, agreedOn: tomorrow }, facts))).toEqual(['agreedOn']);
    const seen = { substance: 'alcohol', category: 2, signs: null } as const;
    expect(fields(withdrawalObservationFaults({ ...seen, on: tomorrow }, facts))).toEqual(['on']);
    expect(fields(withdrawalObservationFaults({ ...seen, on: today }, facts))).toEqual([]);
  });
  it('of a check have an answer', () => {
    expect(fields(safetyCheckFaults({ on: today, overdose: 'no' }, facts))).toEqual([]);
    expect(fields(safetyCheckFaults({ on: today, overdose: null }, facts))).toEqual(['overdose']);
  });
  it('of a change are talked about after it', () => {
    const change = { kind: 'legal', on: today, summary: 'court' } as const;
    const none = { planAcceptedOn: null, discussedOn: null };
    expect(fields(circumstanceFaults({ ...change, ...none }, facts))).toEqual([]);
    const early = plainDate('2026-11-20');
    expect(
      fields(
        circumstanceFaults({ ...change, planAcceptedOn: early, discussedOn: tomorrow }, facts),
      ),
    ).toEqual(['discussedOn', 'planAcceptedOn']);
  });
  it('of who was told name the matter and a moment that has come', () => {
    const told = { aboutId: phq9.id, toldAt: now, who: 'Dana Reyes', how: 'phone' } as const;
    expect(fields(safetyNoticeFaults(told, facts))).toEqual([]);
    expect(fields(safetyNoticeFaults({ ...told, aboutId: 'x' as RecordId }, facts))).toEqual([
      'aboutId',
    ]);
    expect(
      fields(safetyNoticeFaults({ ...told, toldAt: instant('2026-11-21T15:00:01Z') }, facts)),
    ).toEqual(['toldAt']);
  });
});
