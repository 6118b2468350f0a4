import type { Marker, MarkerId } from '../caseload/marker.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { localDate } from '../time/instant.ts';
import type { WorkItem, WorkKind } from './work-item.ts';

interface Duty {
  readonly kind: WorkKind;
  readonly owner: 'therapist' | 'case-manager';
}

const therapist = (kind: WorkKind): Duty => ({ kind, owner: 'therapist' });
const manager = (kind: WorkKind): Duty => ({ kind, owner: 'case-manager' });

/** What a reason of the caseload asks somebody to do; null where a clock of its own asks it. */
const duties: Readonly<Record<MarkerId, Duty | null>> = {
  M01: therapist('follow-up'),
  M02: therapist('follow-up'),
  M03: therapist('follow-up'),
  M04: therapist('follow-up'),
  // Results to read and the plan review stand in the queue by their own clocks.
  M05: null,
  M06: therapist('contact'),
  M07: therapist('contact'),
  M08: therapist('contact'),
  // For the next session: nothing to finish before it.
  M09: null,
  M10: null,
  M11: null,
  M12: null,
  M13: manager('contact'),
  M14: manager('contact'),
  M15: therapist('contact'),
  M16: null,
  M17: therapist('contact'),
  M19: therapist('contact'),
  M20: manager('review'),
  M21: null,
  M22: null,
  M23: manager('contact'),
  M24: null,
  M25: null,
  M26: null,
};

/** Follow-ups, contacts and reviews that open reasons of the caseload ask for; hidden ones do not. */
export const markerWork = (
  { record }: Pick<ChartReading, 'record'>,
  markers: readonly Marker[],
): WorkItem[] =>
  markers.flatMap((marker): WorkItem[] => {
    const duty = duties[marker.id];
    if (duty === null || marker.hiddenUntil !== null) return [];
    const { therapistId, caseManagerId } = record.episode;
    const row = marker.rows[0] ?? null;
    return [
      {
        key: `${marker.id}:${row ?? marker.since}`,
        kind: duty.kind,
        rule: marker.id,
        what: `${marker.nextStep}: ${marker.text}`,
        tab: marker.tab,
        row,
        since: marker.since,
        dueOn: marker.dueAt === null ? null : localDate(marker.dueAt, record.timeZone),
        isSafety: marker.severity === 1,
        owner: duty.owner,
        ownerId: duty.owner === 'therapist' ? therapistId : caseManagerId,
      },
    ];
  });
