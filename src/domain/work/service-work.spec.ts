import { episodeDay, exampleRow } from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { exampleToday as today } from '../caseload/markers/marker.example.ts';
import { addDays } from '../time/plain-date.ts';
import { workOfKind } from './work.example.ts';

describe('work that services ask for', () => {
  const need = {
    ...exampleRow('need', episodeDay(1)),
    kind: 'housing' as const,
    need: 'A safe room',
    service: null,
    stage: 'referred' as const,
    stageSince: episodeDay(20),
    stageReason: null,
    ownerName: null,
    nextStep: 'Call',
    nextStepOn: today,
    barrier: null,
  };
  const steps = (over: Partial<EpisodeRecord>) =>
    workOfKind('service', over).map(({ what }) => what);

  it('next steps of open needs whose day has come', () => {
    expect(steps({ serviceNeeds: [need] })).toEqual(['A safe room: Call']);
    for (const over of [
      { stage: 'finished' as const },
      { nextStep: null },
      { nextStepOn: null },
      { nextStepOn: addDays(today, 1) },
    ])
      expect(steps({ serviceNeeds: [{ ...need, ...over }] })).toEqual([]);
  });
  it('barriers that stand, by their day or since they began', () => {
    const barrier = {
      ...exampleRow('barrier', today),
      needId: null,
      barrier: 'Bus',
      since: episodeDay(20),
      ownerName: 'K. Wu',
      nextStep: 'Pass',
      nextStepOn: null,
      clearedOn: null,
    };
    expect(steps({ serviceBarriers: [barrier] })).toEqual(['Bus: Pass (K. Wu)']);
    expect(steps({ serviceBarriers: [{ ...barrier, nextStepOn: today }] }).length).toBe(1);
    expect(steps({ serviceBarriers: [{ ...barrier, nextStepOn: addDays(today, 1) }] })).toEqual([]);
    expect(steps({ serviceBarriers: [{ ...barrier, clearedOn: today }] })).toEqual([]);
  });
  it('referrals without an answer for as long as a long wait', () => {
    const referral = {
      ...exampleRow('referral', today),
      needId: need.id,
      to: 'Harbor House',
      phone: null,
      sentOn: addDays(today, -14),
      answer: null,
      answeredOn: null,
      appointmentOn: null,
      outcome: null,
    };
    expect(steps({ serviceReferrals: [referral] })).toEqual([
      'Ask Harbor House about the referral of Sep 21',
    ]);
    expect(steps({ serviceReferrals: [{ ...referral, sentOn: addDays(today, -13) }] })).toEqual([]);
    expect(steps({ serviceReferrals: [{ ...referral, answer: 'accepted' as const }] })).toEqual([]);
  });
});
