import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { originOf } from '../moves.ts';
import { stepsAboveRange } from '../ratings.ts';
import type { Trigger } from './trigger.ts';

/** T1: a suicide risk review with moderate or high risk. */
export const suicideRisk: Trigger = ({ riskReviews }, { triggers }) =>
  riskReviews
    .filter(({ level }) => triggers.riskLevels.includes(level))
    .map(({ on, level, rows }) => ({
      id: 'T1',
      openedOn: on,
      sentence: `suicide risk judged ${level} on ${dayText(on)}`,
      rows,
    }));

/** T2: overdose, naloxone used, or an emergency visit for substances. */
export const overdose: Trigger = ({ crises, crisisAnswers }) => [
  ...crises.map(({ on, name, rows }) => ({
    id: 'T2' as const,
    openedOn: on,
    sentence: `${name} on ${dayText(on)}`,
    rows,
  })),
  ...crisisAnswers
    .filter((answer) => answer.overdose === 'yes')
    .map(({ on, rows }) => ({
      id: 'T2' as const,
      openedOn: on,
      sentence: `overdose or crisis reported on ${dayText(on)}`,
      rows,
    })),
];

/** T3: alcohol or sedatives again after complicated withdrawal, or dimension 1 above this level. */
export const withdrawalRisk: Trigger = (facts, { ratings }) => [
  ...facts.withdrawalRisks.map(({ on, rows }) => ({
    id: 'T3' as const,
    openedOn: on,
    sentence: `alcohol or sedatives on ${dayText(on)} with complicated withdrawal before`,
    rows,
  })),
  ...facts.withdrawalRatings
    .filter(
      (rating) => (stepsAboveRange(rating, originOf(facts.move), 'withdrawal', ratings) ?? 0) > 0,
    )
    .map(({ on, rating, rows }) => ({
      id: 'T3' as const,
      openedOn: on,
      sentence: `dimension 1 rated ${rating} on ${dayText(on)}, above this level`,
      rows,
    })),
];

/** T7: a safe home lost, and no plan accepted or safe home found in time. */
export const homeLost: Trigger = ({ asOf, homes }, { triggers }) =>
  homes
    .filter(({ safe }) => !safe)
    .map((home) => ({ home, by: addDays(home.on, triggers.homePlanDays) }))
    .filter(
      ({ home, by }) =>
        asOf > by &&
        (home.planAcceptedOn === null || home.planAcceptedOn > by) &&
        !homes.some(({ safe, on }) => safe && on >= home.on && on <= by),
    )
    .map(({ home, by }) => ({
      id: 'T7',
      openedOn: addDays(by, 1),
      sentence: `no safe home since ${dayText(home.on)}, and no plan by ${dayText(by)}`,
      rows: home.rows,
    }));

/** T8: somebody asked for more care. */
export const moreCareAsked: Trigger = ({ moreCareRequests }) =>
  moreCareRequests.map(({ on, askedBy, rows }) => ({
    id: 'T8',
    openedOn: on,
    sentence: `the ${askedBy} asked for more care on ${dayText(on)}`,
    rows,
  }));

/** T9: a severity-1 marker is open. */
export const safetyMarker: Trigger = ({ safetyMarkers }, { triggers }) =>
  safetyMarkers
    .filter(({ id }) => !triggers.withoutReview.includes(id))
    .map(({ id, on, text, rows }) => ({
      id: 'T9',
      openedOn: on,
      sentence: `${id} open: ${text}`,
      rows,
    }));
