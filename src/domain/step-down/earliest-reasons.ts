import { countText, dayText, percentText } from '../chart/wording.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CriterionId, CriterionResult } from './criterion.ts';
import type { ReadinessFacts } from './facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';
import { inLastDays } from './windows.ts';

/** What can be recorded today, for a criterion that could suffice today. */
const today: Readonly<Record<CriterionId, string>> = {
  G1: 'a screen, and the answer to an open risk item, can be recorded today',
  G2: 'the question can be asked today',
  G3: 'a rating in range can be recorded today',
  G4: 'a safe home or an accepted plan can be recorded today',
  G5: 'prescriber and dose can be recorded today',
  C1: 'the week that ends today can suffice',
  C2: 'the pending result or the next test can suffice today',
  C3: 'a new report of use days can be given today',
  C4: 'the next rating can be given today',
  C5: 'the next measure can be given today',
  C6: 'the objectives can be measured today',
  C7: 'skills in use and a coping-ahead plan can be recorded today',
  C8: 'the plan can be revised and handed over today',
  C9: 'the next BARC-10 can be given today',
  C10: 'doses of today can suffice',
  C11: 'a rating in range can be recorded today',
  C12: 'the appointment can be arranged today',
};

type Wait = (facts: ReadinessFacts, on: PlainDate, rules: ReadinessRules) => string;

const unexpectedEnds = (
  { asOf, tests }: ReadinessFacts,
  { tests: { unexpectedDays } }: ReadinessRules,
) => {
  const last = tests.findLast(
    ({ confirmedUnexpected, on }) => confirmedUnexpected && inLastDays(on, asOf, unexpectedDays),
  );
  if (last === undefined) return '';
  const leaves = dayText(addDays(last.on, unexpectedDays));
  return `; the unexpected result of ${dayText(last.on)} leaves the ${unexpectedDays}-day window on ${leaves}`;
};

const weeksUntil: Wait = ({ asOf }, on, { attendance }) => {
  const weeks = Math.ceil((daysBetween(asOf, on) + 1) / 7);
  return `full attendance in ${countText(weeks, 'program week')} reaches ${percentText(attendance.met)}`;
};

const testsUntil: Wait = (facts, on, rules) => {
  const { testDays } = rules.earliest;
  const last = facts.tests.at(-1);
  const first = last === undefined ? facts.asOf : addDays(last.on, testDays);
  const from = first > facts.asOf ? first : facts.asOf;
  const count = Math.max(0, Math.floor(daysBetween(from, on) / testDays) + 1);
  return `${countText(count, 'more test')} as expected at one every ${testDays} days${unexpectedEnds(facts, rules)}`;
};

/** What must pass first, for the criteria that time decides. */
const waiting: ReadonlyMap<CriterionId, Wait> = new Map<CriterionId, Wait>([
  ['G2', (_, __, { gates }) => `no crisis in ${gates.crisisDays} days by then`],
  ['G3', (_, __, { gates }) => `no withdrawal in ${gates.withdrawalScaleDays} days by then`],
  ['C1', weeksUntil],
  ['C2', testsUntil],
  ['C3', () => 'days without use until then bring the count to the goal'],
  ['C4', () => 'low ratings until then bring the mean down'],
  ['C5', () => 'the next measure is due then'],
  ['C6', () => 'open objectives can be measured again then'],
  ['C9', () => 'the next BARC-10, and support every week until then'],
  [
    'C10',
    (_, __, { adherence }) => `doses every day until then cover ${percentText(adherence.met)}`,
  ],
]);

interface Standing {
  readonly facts: ReadinessFacts;
  readonly on: PlainDate | null;
  readonly sufficesNow: boolean;
}

/** Why a criterion can suffice on a day and not before. */
export const earliestReason = (
  { id, state }: CriterionResult,
  { facts, on, sufficesNow }: Standing,
  rules: ReadinessRules,
): string => {
  if (state === 'not-applicable') return 'does not apply';
  if (sufficesNow) return 'met now';
  if (on === null) return `not within ${rules.earliest.horizonDays} days`;
  const wait = waiting.get(id);
  return on === facts.asOf || wait === undefined ? today[id] : wait(facts, on, rules);
};
