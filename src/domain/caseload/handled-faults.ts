import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import { addDays } from '../time/plain-date.ts';
import type { HandledReason } from './handled-reason.ts';
import type { MarkerId } from './marker.ts';
import { openMarkers } from './markers/open-markers.ts';

/** Everything that speaks against marking a reason of the caseload as handled. */
export const handledFaults = (
  { markerId, on, hiddenUntil }: Draft<HandledReason>,
  { record, today, now, rules }: Recording,
): RecordingFault[] => {
  const open = openMarkers(record, today, now, rules).filter(
    ({ id }) => id === (markerId as MarkerId),
  );
  if (open.length === 0) return [{ field: 'markerId', message: 'is not open any more' }];
  const last = addDays(today, rules.work.longestHandledDays);
  return [
    ...(open.some(({ severity }) => severity === 1)
      ? [{ field: 'markerId', message: 'is a safety matter: it ends only by the named action' }]
      : []),
    ...(on === today ? [] : [{ field: 'on', message: `must be today, ${today}` }]),
    ...(hiddenUntil <= today || hiddenUntil > last
      ? [{ field: 'hiddenUntil', message: `must be after ${today} and not after ${last}` }]
      : []),
  ];
};
