import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { episodeDay, exampleRecord, exampleRow, noonOf } from '../chart/episode-record.example.ts';
import type { Recording } from '../chart/recording.ts';
import type { RecordId, StaffId } from '../ids.ts';
import { addDays } from '../time/plain-date.ts';
import {
  isStepBack,
  outcomeReportFaults,
  serviceBarrierFaults,
  serviceNeedDoubts,
  serviceNeedFaults,
  serviceReferralFaults,
  serviceVisitFaults,
} from './service-faults.ts';
import type { ServiceNeed } from './service-need.ts';

const today = episodeDay(35);
const need: ServiceNeed = {
  ...exampleRow('need', episodeDay(1)),
  kind: 'housing',
  need: 'A safe room',
  service: null,
  stage: 'referred',
  stageSince: episodeDay(10),
  stageReason: null,
  ownerName: null,
  nextStep: 'Call',
  nextStepOn: null,
  barrier: null,
};
const wrong = { ...need, ...exampleRow('wrong', episodeDay(1)), enteredInErrorAt: noonOf(today) };
const recording = (before: ServiceNeed | null = null): Recording => ({
  record: exampleRecord({ serviceNeeds: [need, wrong] }),
  today,
  now: noonOf(today),
  by: 'staff' as StaffId,
  rules: defaultRuleSet,
  before,
});
const fields = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);

describe('what speaks against a need', () => {
  const of = (over: Partial<ServiceNeed>, before: ServiceNeed | null = need) =>
    fields(serviceNeedFaults({ ...need, ...over }, recording(before)));

  it('a stage ahead, or one that begins before the stage before it', () => {
    expect(of({})).toEqual([]);
    expect(of({ stageSince: addDays(today, 1) })).toEqual(['stageSince']);
    expect(of({ stage: 'started', stageSince: episodeDay(9) })).toEqual(['stageSince']);
    expect(of({ stage: 'started', stageSince: episodeDay(9) }, null)).toEqual([]);
  });
  it('a step back without a reason', () => {
    const back = { stage: 'identified', stageSince: today } as const;
    expect(of(back)).toEqual(['stageReason']);
    expect(of({ ...back, stageReason: 'No room' })).toEqual([]);
    expect(of(back, null)).toEqual([]);
    expect(isStepBack('attending', 'declined')).toBeFalse();
    expect(isStepBack('declined', 'identified')).toBeFalse();
  });
  it('a day for no step', () => {
    expect(of({ nextStep: null, nextStepOn: today })).toEqual(['nextStep']);
    expect(of({ nextStep: null })).toEqual([]);
  });
  it('doubts a new stage that keeps the day of the one before', () => {
    const doubts = (over: Partial<ServiceNeed>, before: ServiceNeed | null = need) =>
      fields(serviceNeedDoubts({ ...need, ...over }, recording(before)));
    expect(doubts({ stage: 'started' })).toEqual(['stageSince']);
    expect(doubts({ stage: 'started', stageSince: today })).toEqual([]);
    expect(doubts({})).toEqual([]);
    expect(doubts({ stage: 'started' }, null)).toEqual([]);
  });
});

describe('what speaks against referrals, barriers, visits and outcomes', () => {
  const referral = {
    needId: need.id,
    to: 'Harbor House',
    phone: null,
    sentOn: episodeDay(20),
    answer: 'accepted' as const,
    answeredOn: episodeDay(22),
    appointmentOn: addDays(today, 3),
    outcome: null,
  };
  const barrier = {
    needId: null as RecordId | null,
    barrier: 'Bus',
    since: episodeDay(20),
    ownerName: 'K. Wu',
    nextStep: 'Pass',
    nextStepOn: null,
    clearedOn: null as typeof today | null,
  };

  it('a need of nobody, an answer without its word, and days out of order', () => {
    const of = (over: Partial<typeof referral>) =>
      fields(serviceReferralFaults({ ...referral, ...over }, recording()));
    expect(of({})).toEqual([]);
    expect(of({ needId: wrong.id })).toEqual(['needId']);
    expect(fields(serviceReferralFaults({ ...referral, answer: null }, recording()))).toEqual([
      'answer',
    ]);
    expect(of({ answeredOn: episodeDay(19) })).toEqual(['answeredOn']);
    expect(of({ answeredOn: addDays(today, 1) })).toEqual(['answeredOn']);
    expect(of({ appointmentOn: episodeDay(19) })).toEqual(['appointmentOn']);
    expect(
      fields(
        serviceReferralFaults(
          { ...referral, answer: null, answeredOn: null, appointmentOn: null },
          recording(),
        ),
      ),
    ).toEqual([]);
  });
  it('a barrier cleared before it began, or ahead', () => {
    const of = (over: Partial<typeof barrier>) =>
      fields(serviceBarrierFaults({ ...barrier, ...over }, recording()));
    expect(of({})).toEqual([]);
    expect(of({ needId: need.id, clearedOn: today })).toEqual([]);
    expect(of({ clearedOn: episodeDay(19) })).toEqual(['clearedOn']);
    expect(of({ clearedOn: addDays(today, 1) })).toEqual(['clearedOn']);
  });
  it('a visit ahead, and a report that answers nothing', () => {
    const visit = { kind: 'fitness', minutes: 40, knownFrom: 'person', what: null } as const;
    expect(fields(serviceVisitFaults({ ...visit, on: addDays(today, 1) }, recording()))).toEqual([
      'on',
    ]);
    const nothing = { employment: null, arrests: null, selfHelpDays: null, connected: null };
    const report = { on: today, point: 'during' as const, ...nothing };
    expect(fields(outcomeReportFaults(report, recording()))).toEqual(['employment']);
    expect(fields(outcomeReportFaults({ ...report, arrests: 0 }, recording()))).toEqual([]);
  });
});
