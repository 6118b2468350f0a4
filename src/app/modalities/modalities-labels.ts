import type { CoreSkill } from '#domain/modalities/skill';
import type { SkillStageNumber } from '#domain/modalities/skill-stage';
import type { Tone } from '../ui/word-chip';

export const skillWords: Readonly<Record<CoreSkill, string>> = {
  distraction: 'Distraction',
  mindfulness: 'Mindfulness',
  'radical-acceptance': 'Radical acceptance',
  'coping-ahead': 'Coping ahead',
};

export const stageTones: Readonly<Record<SkillStageNumber, Tone>> = {
  0: 'plain',
  1: 'plain',
  2: 'plain',
  3: 'good',
  4: 'good',
};
