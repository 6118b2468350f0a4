/** The ten areas of the happiness scale. Source: clinical-sources.md#modalities */
export const lifeAreas = [
  'substanceUse',
  'workOrEducation',
  'money',
  'socialLife',
  'habits',
  'relationships',
  'legal',
  'emotionalLife',
  'communication',
  'general',
] as const;
export type LifeArea = (typeof lifeAreas)[number];

export const lifeAreaWords: Readonly<Record<LifeArea, string>> = {
  substanceUse: 'Substance use',
  workOrEducation: 'Work or education',
  money: 'Money',
  socialLife: 'Social life',
  habits: 'Personal habits',
  relationships: 'Partner and family',
  legal: 'Legal matters',
  emotionalLife: 'Emotional life',
  communication: 'Communication',
  general: 'Life in general',
};
