import { dayText } from '../../chart/wording.ts';
import { daysBetween } from '../../time/plain-date.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** C12: the care that follows is arranged; needed to complete a move, not to review one. */
export const nextCare: Criterion = (facts, rules) => {
  const care = facts.nextCare;
  const days = rules.firstAppointmentDays;
  const first = care?.firstAppointmentOn ?? null;
  const moveOn = care?.moveOn ?? null;
  const soon = first !== null && moveOn !== null && daysBetween(moveOn, first) <= days;
  const bookedOn = care?.medicationBookedOn ?? null;
  const supplied =
    facts.medications.length === 0 || (bookedOn !== null && moveOn !== null && bookedOn > moveOn);
  const agreed = care !== null && care.accepted && care.releasesSigned;
  return judged('C12', facts, rules, {
    state: stateBy({ unknown: false, notMet: first === null, met: soon && agreed && supplied }),
    value:
      first === null
        ? 'no first appointment'
        : `first appointment on ${dayText(first)}${moveOn === null ? '' : `, move on ${dayText(moveOn)}`}`,
    threshold: `first appointment at most ${days} days after the move, accepted, releases signed`,
    from: null,
    rows: care?.rows ?? [],
    remarks: [
      first !== null && !agreed ? 'Not accepted yet, or releases not signed.' : null,
      supplied ? null : 'Medication not booked past the move.',
    ],
  });
};
