import type { DecisionKind, LivingSituation } from '#domain/step-down/step-down-record';

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  'step-down': 'Step-down',
  'step-up-review': 'Review for more care',
  stay: 'Stay at this level',
  'enough-evidence': 'Evidence is enough',
  transfer: 'Transfer',
  end: 'End of care here',
};

export const livingWords: Readonly<Record<LivingSituation, string>> = {
  independent: 'independent',
  'with-family': 'with family',
  'sober-living': 'sober living home',
  unstable: 'unstable',
  unhoused: 'without housing',
};
