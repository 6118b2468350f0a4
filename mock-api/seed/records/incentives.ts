import type { IncentiveDraw, IncentiveEnrollment } from '#contract/incentives';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { incentiveStanding, type LedgerSample } from '#domain/modalities/incentive-ledger';
import { slipDrawn, slipsIn } from '#domain/modalities/prize-draw';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import { addDays } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import type { Draft } from './draft.ts';
import { recordOf } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

/** The newest samples wait to be entered, so that there is something to do. */
const DAYS_NOT_ENTERED = 7;

const { fishbowl } = defaultRuleSet.modalities.contingency;

const standingOf = ({ clinic, until }: EpisodeContext, draft: Draft, one: IncentiveEnrollment) => {
  const record = recordOf(draft, clinic.closures, clinic.timeZone);
  const rules = defaultRuleSet;
  const tests = interpretTests(
    record.tests,
    record.medicationOrders,
    record.doses,
    rules.substanceMonitoring,
  );
  return incentiveStanding(one, { record, tests, today: until, rules });
};

const drawsOf = (
  { clinic, therapist }: EpisodeContext,
  random: Random,
  { on, earned }: LedgerSample,
): IncentiveDraw[] =>
  Array.from({ length: earned.draws }, (_, position) => {
    const slip = random.integer(1, slipsIn(fishbowl));
    const { prize, value } = slipDrawn(fishbowl, slip);
    return {
      position,
      slip,
      mixVersion: 0,
      prize,
      value,
      handedOver: prize === 'none' ? 'nothing' : 'given',
      drawnAt: clinic.at(on, '15:40'),
      drawnBy: therapist.id,
      witness: 'K. Okafor',
    };
  });

/** A prize schedule for a part of the people who use stimulants, with its ledger. */
export const addIncentives = (context: EpisodeContext, draft: Draft): void => {
  const { profile, scribe, therapist, admittedOn, until } = context;
  const random = context.random.fork('incentives');
  const isStimulant = profile.primary === 'methamphetamine' || profile.primary === 'cocaine';
  if (!isStimulant || !random.chance(0.6)) return;
  const enrollment: IncentiveEnrollment = {
    ...scribe.stamp(admittedOn, '15:30', therapist.id),
    startedOn: admittedOn,
    target: 'stimulants',
    schedule: 'draws-per-sample',
    payer: 'State grant',
    annualCap: null,
    endedOn: null,
    endReason: null,
  };
  const { samples } = standingOf(context, draft, enrollment);
  draft.lists.incentiveEnrollments.push(enrollment);
  const lastEntered = addDays(until, -DAYS_NOT_ENTERED);
  for (const sample of samples.filter(({ on }) => on <= lastEntered)) {
    if (sample.outcome === null) continue;
    draft.lists.incentiveEntries.push({
      ...scribe.stamp(sample.on, '15:35', therapist.id),
      enrollmentId: enrollment.id,
      sourceId: sample.sourceId,
      on: sample.on,
      outcome: sample.outcome,
      draws: sample.earned.draws,
      amount: 0,
      payable: 0,
      counterTo: null,
      reason: null,
      drawn: drawsOf(context, random, sample),
    });
  }
};
