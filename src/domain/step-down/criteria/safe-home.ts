import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** G4: a safe place to live, or an accepted plan for an unsafe one. */
export const safeHome: Criterion = (facts, rules) => {
  const { asOf } = facts;
  const days = rules.gates.homeDays;
  const home = facts.homes.at(-1) ?? null;
  const recent = home !== null && atMostDaysOld(home.on, asOf, days);
  const planned = recent && home.planAcceptedOn !== null;
  return judged('G4', facts, rules, {
    state: stateBy({ unknown: !recent, notMet: recent && !home.safe && !planned, met: true }),
    value: recent
      ? `${home.safe ? 'safe' : 'unsafe'} on ${dayText(home.on)}${planned ? ', plan accepted' : ''}`
      : null,
    threshold: `safe, or a plan accepted, asked at most ${days} days ago`,
    from: addDays(asOf, -days),
    rows: recent ? home.rows : [],
    remarks: [home !== null && !recent ? `Last asked on ${dayText(home.on)}.` : null],
  });
};
