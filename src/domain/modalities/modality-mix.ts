import type { AttendanceRules } from '../attendance/attendance-rules.ts';
import { countedMinutes, wasAttended } from '../attendance/counted-minutes.ts';
import type { SessionAttendance } from '../attendance/session.ts';
import type { RecordId } from '../ids.ts';
import type { Intervention } from '../plan/treatment-plan.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import { type Modality, modalities } from './modality.ts';
import type { ModalityRules } from './modality-rules.ts';

const DAYS_PER_WEEK = 7;

/** Counted minutes of one approach; `null` stands for sessions without one. */
export interface DeliveredModality {
  readonly modality: Modality | null;
  readonly deliveredMinutes: number;
  readonly n: number;
  readonly rows: readonly RecordId[];
}

/** Minutes delivered by approach from the first to the last day, approaches without any left out. */
export const hoursByModality = (
  attendance: readonly SessionAttendance[],
  from: PlainDate,
  to: PlainDate,
  rules: AttendanceRules,
): readonly DeliveredModality[] => {
  const delivered = attendance.filter(
    (row) => row.heldOn >= from && row.heldOn <= to && countedMinutes(row, rules) > 0,
  );
  return [...modalities, null].flatMap((modality) => {
    const rows = delivered.filter((row) => row.modality === modality);
    if (rows.length === 0) return [];
    return [
      {
        modality,
        deliveredMinutes: rows.reduce((sum, row) => sum + countedMinutes(row, rules), 0),
        n: rows.length,
        rows: rows.map(({ id }) => id),
      },
    ];
  });
};

export interface ModalityShare extends DeliveredModality {
  /** Minutes that the plan asks for in the same days; null when the plan does not say. */
  readonly plannedMinutes: number | null;
}

const plannedMinutes = (
  modality: Modality | null,
  interventions: readonly Intervention[],
  weeks: number,
): number | null => {
  const weekly = interventions
    .filter((intervention) => modality !== null && intervention.modality === modality)
    .flatMap((intervention) => intervention.weeklyMinutes ?? []);
  return weekly.length === 0 ? null : weekly.reduce((sum, minutes) => sum + minutes, 0) * weeks;
};

/** Delivered beside planned minutes of every approach that was delivered or is in the plan. */
export const modalityMix = (
  attendance: readonly SessionAttendance[],
  interventions: readonly Intervention[],
  from: PlainDate,
  to: PlainDate,
  rules: AttendanceRules,
): readonly ModalityShare[] => {
  const weeks = (daysBetween(from, to) + 1) / DAYS_PER_WEEK;
  const delivered = hoursByModality(attendance, from, to, rules);
  const missing = modalities
    .filter((modality) => interventions.some((planned) => planned.modality === modality))
    .filter((modality) => !delivered.some((share) => share.modality === modality))
    .map((modality) => ({ modality, deliveredMinutes: 0, n: 0, rows: [] }));
  return [...delivered, ...missing].map((share) => ({
    ...share,
    plannedMinutes: plannedMinutes(share.modality, interventions, weeks),
  }));
};

/** Approaches that a plan of at least that age intends and that nobody delivered for four weeks. */
export const undeliveredModalities = (
  attendance: readonly SessionAttendance[],
  plan: { readonly signedOn: PlainDate | null; readonly interventions: readonly Intervention[] },
  today: PlainDate,
  rules: ModalityRules,
): readonly Modality[] => {
  const since = addDays(today, -rules.undeliveredAfterDays);
  if (plan.signedOn === null || plan.signedOn > since) return [];
  const delivered = new Set(
    attendance
      .filter((row) => row.heldOn > since && row.heldOn <= today && wasAttended(row))
      .map(({ modality }) => modality),
  );
  return modalities.filter(
    (modality) =>
      !delivered.has(modality) &&
      plan.interventions.some((intervention) => intervention.modality === modality),
  );
};
