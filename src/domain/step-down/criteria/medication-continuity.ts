import { dayText, listText } from '../../chart/wording.ts';
import type { MedicationFact } from '../facts.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const isCovered = ({ prescriber, state }: MedicationFact): boolean =>
  prescriber !== null && (state === 'on-time' || state === 'due');

const standing = (medication: MedicationFact): string => {
  if (medication.prescriber === null) return `${medication.name} without a named prescriber`;
  if (medication.state === 'late' || medication.state === 'urgent') {
    return `${medication.name} past its due day`;
  }
  const next = medication.nextDueOn;
  return `${medication.name}${next === null ? '' : `, next on ${dayText(next)}`}`;
};

/** G5: prescriber named and next dose inside coverage; medication never stands against a review. */
export const medicationContinuity: Criterion = (facts, rules) => {
  const { medications } = facts;
  const notRecorded = medications.filter(({ state }) => state === 'not-recorded');
  return judged('G5', facts, rules, {
    state: stateBy({
      notApplicable: medications.length === 0,
      unknown: notRecorded.length > 0,
      notMet: !medications.every(isCovered),
      met: true,
    }),
    value:
      medications.length === 0 || notRecorded.length > 0
        ? null
        : listText(medications.map(standing)),
    threshold: 'prescriber named and next dose inside coverage',
    from: null,
    rows: medications.flatMap(({ rows }) => rows),
    remarks: [
      medications.length === 0 ? 'No medication for a substance use disorder.' : null,
      notRecorded.length > 0
        ? `No dose recorded lately for ${listText(notRecorded.map(({ name }) => name))}.`
        : null,
    ],
  });
};
