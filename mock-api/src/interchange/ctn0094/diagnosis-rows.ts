import type { Tables } from '../../tables.ts';
import type { Condition } from './files/psychiatric.ts';
import type { Participant } from './participant.ts';
import { ownedBy } from './people-rows.ts';

type Diagnosis = Pick<Tables['diagnoses'], 'icd10' | 'label' | 'severity' | 'coOccurring'>;

const use = (icd10: string, label: string): Diagnosis => ({
  icd10,
  label,
  severity: null,
  coOccurring: 'no',
});
const beside = (icd10: string, label: string): Diagnosis => ({
  icd10,
  label,
  severity: null,
  coOccurring: 'yes',
});

/** The files answer yes or no; the codes are the unspecified ones of ICD-10-CM, chosen by us. */
const diagnosisOf: Record<Condition, Diagnosis> = {
  has_opiates_dx: use('F11.20', 'Opioid use disorder'),
  has_alcol_dx: use('F10.20', 'Alcohol use disorder'),
  has_amphetamines_dx: use('F15.20', 'Amphetamine use disorder'),
  has_cannabis_dx: use('F12.20', 'Cannabis use disorder'),
  has_cocaine_dx: use('F14.20', 'Cocaine use disorder'),
  has_sedatives_dx: use('F13.20', 'Sedative use disorder'),
  has_major_dep: beside('F32.9', 'Major depression'),
  has_bipolar: beside('F31.9', 'Bipolar disorder'),
  has_anx_pan: beside('F41.9', 'Anxiety or panic disorder'),
  has_schizophrenia: beside('F20.9', 'Schizophrenia'),
  has_brain_damage: beside('G93.9', 'Brain damage'),
  has_epilepsy: beside('G40.909', 'Epilepsy'),
  depression: beside('F32.A', 'Depression, as answered at baseline'),
  anxiety: beside('F41.9', 'Anxiety, as answered at baseline'),
  schizophrenia: beside('F20.9', 'Schizophrenia, as answered at baseline'),
};

/** One diagnosis for each condition that was answered with yes. */
export const diagnosisRows = (person: Participant): Tables['diagnoses'][] =>
  person.conditions.map((condition, position) => ({
    ...ownedBy(person),
    position,
    ...diagnosisOf[condition],
  }));
