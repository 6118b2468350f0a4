/** What can be typed about a specimen: beyond it is a slip of the hand, not a finding. */
export interface TypedRange {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export const specimenFields = [
  'temperature',
  'creatinine',
  'specificGravity',
  'ph',
  'nitrite',
] as const;
export type SpecimenField = (typeof specimenFields)[number];

export const specimenRanges: Readonly<Record<SpecimenField, TypedRange>> = {
  temperature: { min: 32, max: 120, unit: '°F' },
  creatinine: { min: 0, max: 1_000, unit: 'mg/dL' },
  specificGravity: { min: 0.9, max: 1.1, unit: '' },
  ph: { min: 0, max: 14, unit: '' },
  nitrite: { min: 0, max: 10_000, unit: 'µg/mL' },
};
