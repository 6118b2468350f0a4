import type { RecordingFault } from '../chart/recording.ts';
import type { GroupSlot, TreatmentGroup } from './group.ts';

const slotKey = ({ weekday, startsAt }: GroupSlot): string => `${weekday} ${startsAt}`;

const overlap = (a: GroupSlot, b: GroupSlot): boolean =>
  slotKey(a) === slotKey(b) &&
  (a.endsOn === null || b.startsOn <= a.endsOn) &&
  (b.endsOn === null || a.startsOn <= b.endsOn);

const slotFaults = (schedule: readonly GroupSlot[]): RecordingFault[] =>
  schedule.flatMap((slot, at) => {
    const field = (name: keyof GroupSlot) => `schedule/${at}/${name}`;
    if (slot.endsOn !== null && slot.endsOn < slot.startsOn)
      return [{ field: field('endsOn'), message: `is before the first day, ${slot.startsOn}` }];
    return schedule.slice(0, at).some((earlier) => overlap(earlier, slot))
      ? [{ field: field('startsAt'), message: 'is on the schedule twice' }]
      : [];
  });

/** Everything that speaks against a group as it was entered; empty when nothing does. */
export const groupFaults = (group: TreatmentGroup): RecordingFault[] => {
  const faults: RecordingFault[] = [];
  const leads = [group.facilitatorId, ...group.coFacilitatorIds].filter((id) => id !== null);
  if (group.name.trim() === '') faults.push({ field: 'name', message: 'must not be empty' });
  if (new Set(leads).size < leads.length)
    faults.push({ field: 'coFacilitatorIds', message: 'names somebody twice' });
  return [...faults, ...slotFaults(group.schedule)];
};
