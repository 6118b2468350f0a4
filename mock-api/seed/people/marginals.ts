import type { AdmissionSource, Substance, Track } from '#domain/chart/episode';
import type { LivingSituation } from '#domain/step-down/step-down-record';
import type { Condition } from './profile.ts';

/** How often what is found among the made-up people; source: clinical-sources.md#synthetic-cohort. */
export const marginals = {
  track: { day: 50, evening: 33, weekend: 17 } satisfies Record<Track, number>,
  age: { '18-24': 10, '25-34': 31, '35-44': 29, '45-54': 17, '55-64': 10, '65-80': 3 },
  sex: { male: 60, female: 38, other: 2 },
  raceEthnicity: {
    White: 52,
    'Black or African American': 19,
    'Hispanic or Latino': 18,
    Asian: 4,
    'American Indian or Alaska Native': 2,
    'more than one': 5,
  },
  primary: {
    alcohol: 42,
    opioids: 22,
    methamphetamine: 14,
    cannabis: 9,
    cocaine: 7,
    benzodiazepines: 2,
    other: 4,
  } satisfies Record<Substance, number>,
  hasSecondary: 0.58,
  severity: { mild: 8, moderate: 27, severe: 65 },
  admissionSource: {
    'step-down-residential': 34,
    'step-down-partial-hospital': 14,
    direct: 36,
    'step-up-outpatient': 9,
    hospital: 7,
    transfer: 0,
    'trial-randomization': 0,
  } satisfies Record<AdmissionSource, number>,
  condition: {
    depression: 0.4,
    anxiety: 0.38,
    ptsd: 0.22,
    bipolar: 0.09,
    adhd: 0.12,
  } satisfies Record<Condition, number>,
  /** Share with any of them; the others have none. */
  anyCondition: 0.62,
  priorAttempt: 0.14,
  withdrawalHistory: 0.08,
  reductionGoal: { alcohol: 0.22, cannabis: 0.3, none: 0.04 },
  opioidMedication: {
    'buprenorphine-sl': 40,
    'buprenorphine-xr-monthly': 18,
    methadone: 8,
    'naltrexone-xr': 6,
    none: 28,
  },
  alcoholMedication: {
    'naltrexone-oral': 15,
    'naltrexone-xr': 9,
    acamprosate: 8,
    disulfiram: 2,
    none: 66,
  },
  living: {
    independent: 55,
    'with-family': 25,
    'sober-living': 14,
    unstable: 4,
    unhoused: 2,
  } satisfies Record<LivingSituation, number>,
  someoneUsing: 0.09,
  employment: {
    'full-time': 28,
    'part-time': 16,
    unemployed: 38,
    disabled: 9,
    student: 6,
    other: 3,
  },
  coverage: { commercial: 46, Medicaid: 44, Medicare: 4, self: 6 },
  familyMembers: { '0': 30, '1': 45, '2': 25 },
} as const;
