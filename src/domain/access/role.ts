export const roles = ['therapist', 'case-manager', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];
