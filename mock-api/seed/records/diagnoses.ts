import type { Static } from 'typebox';
import type { Diagnosis } from '#contract/chart';
import type { Substance } from '#domain/chart/episode';
import type { Condition, Profile } from '../people/profile.ts';

/** As the plan and the notes say it. */
export const substanceNames: Readonly<Record<Substance, string>> = {
  alcohol: 'alcohol',
  opioids: 'opioids',
  methamphetamine: 'methamphetamine',
  cannabis: 'cannabis',
  cocaine: 'cocaine',
  benzodiazepines: 'benzodiazepines',
  other: 'other substances',
};

const groups: Readonly<Record<Substance, readonly [code: string, label: string]>> = {
  alcohol: ['F10', 'Alcohol use disorder'],
  opioids: ['F11', 'Opioid use disorder'],
  methamphetamine: ['F15', 'Stimulant use disorder'],
  cannabis: ['F12', 'Cannabis use disorder'],
  cocaine: ['F14', 'Cocaine use disorder'],
  benzodiazepines: ['F13', 'Sedative use disorder'],
  other: ['F19', 'Other substance use disorder'],
};

/** Source: clinical-sources.md#documentation (ICD-10-CM: mild .10, moderate and severe .20) */
export const icd10Of = (substance: Substance, severity: Profile['severity']): string =>
  `${groups[substance][0]}.${severity === 'mild' ? '10' : '20'}`;

const ofCondition: Readonly<Record<Condition, readonly [code: string, label: string]>> = {
  depression: ['F33.1', 'Major depressive disorder, recurrent, moderate'],
  anxiety: ['F41.1', 'Generalized anxiety disorder'],
  ptsd: ['F43.10', 'Post-traumatic stress disorder'],
  bipolar: ['F31.9', 'Bipolar disorder'],
  adhd: ['F90.0', 'Attention-deficit hyperactivity disorder'],
};

/** Diagnoses of a person: the primary substance first. */
export const diagnosesOf = ({
  primary,
  secondary,
  severity,
  conditions,
}: Profile): Static<typeof Diagnosis>[] => [
  {
    icd10: icd10Of(primary, severity),
    label: `${groups[primary][1]}, ${severity}`,
    severity: null,
    coOccurring: 'no',
  },
  ...(secondary === null
    ? []
    : [
        {
          icd10: icd10Of(secondary, 'mild'),
          label: `${groups[secondary][1]}, mild`,
          severity: null,
          coOccurring: 'no' as const,
        },
      ]),
  ...conditions.map((condition) => ({
    icd10: ofCondition[condition][0],
    label: ofCondition[condition][1],
    severity: null,
    coOccurring: 'yes' as const,
  })),
];
