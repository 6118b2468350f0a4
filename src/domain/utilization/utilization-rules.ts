import type { SessionKind } from '../attendance/session.ts';

export interface UtilizationRules {
  /** An alert from so many days of runway on. */
  readonly alertDays: number;
  /** An alert from so many units left on. */
  readonly alertUnits: number;
  /** Hours attended on one day below which a per-diem day may not qualify. */
  readonly perDiemMinimumHours: number;
  readonly perDiemCodes: readonly string[];
  /** Which services use up an authorization, by its service code. */
  readonly kindsByServiceCode: Readonly<Record<string, readonly SessionKind[]>>;
  /** For a code that the map does not know. */
  readonly otherKinds: readonly SessionKind[];
}

const perDiemKinds: readonly SessionKind[] = [
  'individual',
  'group',
  'family',
  'education',
  'skills',
];

/** Source: clinical-sources.md#utilization-review */
export const defaultUtilizationRules: UtilizationRules = {
  alertDays: 5,
  alertUnits: 3,
  perDiemMinimumHours: 3,
  perDiemCodes: ['H0015', 'S9480'],
  kindsByServiceCode: {
    H0015: perDiemKinds,
    S9480: perDiemKinds,
    H0005: ['group', 'education', 'skills'],
    '90853': ['group', 'education', 'skills'],
    H0004: ['individual'],
    '90832': ['individual'],
    '90834': ['individual'],
    '90837': ['individual'],
    T1006: ['family'],
    '90846': ['family'],
    '90847': ['family'],
    '90849': ['family'],
    H0006: ['case-management'],
  },
  otherKinds: perDiemKinds,
};
