import type { Modality } from './modality.ts';

export interface ModalityFacts {
  readonly label: string;
  readonly short: string;
  /** What is recorded per session or week. */
  readonly records: readonly string[];
}

/** Source: clinical-sources.md#modalities */
export const modalityFacts: Readonly<Record<Modality, ModalityFacts>> = {
  cbt: {
    label: 'Cognitive-behavioral therapy',
    short: 'CBT',
    records: [
      'topic',
      'situation, thought, feeling, behavior',
      'homework set and done',
      'skill used',
    ],
  },
  'dbt-skills': {
    label: 'Dialectical behavior therapy skills',
    short: 'DBT skills',
    records: ['skill taught', 'skill practised in session', 'skill used, urge before and after'],
  },
  'motivational-interviewing': {
    label: 'Motivational interviewing',
    short: 'MI',
    records: ['readiness, importance and confidence, 0 to 10', 'change talk', 'change plan'],
  },
  'twelve-step-facilitation': {
    label: 'Twelve-step facilitation',
    short: '12-step',
    records: ['meetings a week, any mutual help', 'home group', 'sponsor', 'step work'],
  },
  matrix: {
    label: 'Matrix model',
    short: 'Matrix',
    records: ['curriculum session', 'daily schedule kept', 'calendar marked', 'top five triggers'],
  },
  'therapeutic-community': {
    label: 'Therapeutic community',
    short: 'TC',
    records: ['role', 'phase', 'peer feedback', 'community meeting'],
  },
  'community-reinforcement': {
    label: 'Community reinforcement',
    short: 'CRA',
    records: ['happiness by life area, 1 to 10', 'goals by life area', 'sobriety sampling agreed'],
  },
  'contingency-management': {
    label: 'Contingency management',
    short: 'CM',
    records: ['target', 'sample result', 'draws or voucher earned', 'prize and witness'],
  },
  mindfulness: {
    label: 'Mindfulness, meditation and self-compassion',
    short: 'Mindfulness',
    records: ['practice, minutes a day'],
  },
  'family-therapy': {
    label: 'Family therapy and education',
    short: 'Family',
    records: ['participants', 'topic', 'relationship goal', 'next date'],
  },
  psychoeducation: {
    label: 'Psychoeducation',
    short: 'Education',
    records: ['module', 'understood', 'homework'],
  },
};
