import { listText, percentText } from '../../chart/wording.ts';
import { earlierOf } from '../../time/plain-date.ts';
import type { MedicationFact } from '../facts.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

type Recorded = MedicationFact & { readonly pdc: number };

const isRecorded = (medication: MedicationFact): medication is Recorded => medication.pdc !== null;

/** C10: covered days of each medication for a substance use disorder. */
export const medicationTaken: Criterion = (facts, rules) => {
  const { met, partly } = rules.adherence;
  const recorded = facts.medications.filter(isRecorded);
  const none = facts.medications.length === 0;
  const unknown = recorded.length < facts.medications.length;
  const lowest = Math.min(...recorded.map(({ pdc }) => pdc));
  return judged('C10', facts, rules, {
    state: stateBy({
      notApplicable: none,
      unknown,
      notMet: lowest < partly,
      met: lowest >= met,
    }),
    value:
      none || unknown
        ? null
        : listText(
            recorded.map(
              ({ name, pdc, coveredDays, days }) =>
                `${name} ${coveredDays} of ${days} days (${percentText(pdc)})`,
            ),
          ),
    threshold: `${met * 100} % of days covered`,
    from: none ? null : facts.medications.map(({ from }) => from).reduce(earlierOf),
    rows: facts.medications.flatMap(({ rows }) => rows),
    remarks: [
      none ? 'No medication for a substance use disorder.' : null,
      unknown ? 'No dose was recorded.' : null,
    ],
  });
};
