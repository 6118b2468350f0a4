import { dayText, listText } from '../../chart/wording.ts';
import { daysBetween, earlierOf, type PlainDate } from '../../time/plain-date.ts';
import { coOccurringSymptoms } from '../criterion-weight.ts';
import type { CriterionState } from '../criterion.ts';
import type { SymptomFact } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const isStale = ({ latest, staleAfterDays }: SymptomFact, asOf: PlainDate): boolean =>
  daysBetween(latest.on, asOf) > staleAfterDays;

const symptomState = (
  symptom: SymptomFact,
  asOf: PlainDate,
  rules: ReadinessRules['symptoms'],
): CriterionState => {
  const { instrument, cutOff, minimalChange, baseline, previous, latest } = symptom;
  const severe = instrument === 'phq-9' && latest.value >= rules.severePhq9;
  const worsening = previous !== null && latest.value - previous.value >= minimalChange;
  const improved = baseline.value - latest.value >= minimalChange;
  return stateBy({
    unknown: isStale(symptom, asOf),
    notMet: severe || latest.value - baseline.value >= minimalChange,
    met: latest.value < cutOff || (improved && !worsening),
  });
};

const sentence = ({ name, baseline, latest }: SymptomFact): string =>
  `${name} ${latest.value} on ${dayText(latest.on)}, from ${baseline.value}`;

/** C5: symptoms that began in the range of a disorder are below it, or clearly better. */
export const symptoms: Criterion = (facts, rules) => {
  const own = coOccurringSymptoms(facts);
  const states = own.map((symptom) => symptomState(symptom, facts.asOf, rules.symptoms));
  const stale = own.filter((symptom) => isStale(symptom, facts.asOf));
  return judged('C5', facts, rules, {
    state: stateBy({
      notApplicable: own.length === 0,
      unknown: stale.length > 0,
      notMet: states.includes('not-met'),
      met: states.every((state) => state === 'met'),
    }),
    value: own.length === 0 || stale.length > 0 ? null : listText(own.map(sentence)),
    threshold:
      own.length === 0
        ? 'below the cut-off'
        : listText(own.map((s) => `${s.name} below ${s.cutOff} or ${s.minimalChange} better`)),
    from: own.length === 0 ? null : own.map(({ baseline }) => baseline.on).reduce(earlierOf),
    rows: own.flatMap(({ latest, baseline }) => [...baseline.rows, ...latest.rows]),
    remarks: [
      own.length === 0 ? 'No measure began in the range of a disorder.' : null,
      stale.length > 0 ? `Out of date: ${listText(stale.map(sentence))}.` : null,
    ],
  });
};
