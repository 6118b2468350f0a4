export const modalities = [
  'cbt',
  'dbt-skills',
  'motivational-interviewing',
  'twelve-step-facilitation',
  'matrix',
  'therapeutic-community',
  'community-reinforcement',
  'contingency-management',
  'mindfulness',
  'family-therapy',
  'psychoeducation',
] as const;
export type Modality = (typeof modalities)[number];
