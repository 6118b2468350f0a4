import type { AttendanceRules, Population } from './attendance-rules.ts';

export const hourBands = ['below-2.1', 'within-2.1', 'above-2.1-below-2.5', 'within-2.5'] as const;
export type HourBand = (typeof hourBands)[number];

/**
 * The band of ASAM levels in which a week's hours fall; hours between the bands are said to be
 * there and are never relabelled. Source: clinical-sources.md#levels-of-care
 */
export const hourBand = (
  hours: number,
  population: Population,
  rules: AttendanceRules,
): HourBand => {
  const { from, to, partialHospitalFrom } = rules.hourBands[population];
  if (hours < from) return 'below-2.1';
  if (hours <= to) return 'within-2.1';
  return hours < partialHospitalFrom ? 'above-2.1-below-2.5' : 'within-2.5';
};
