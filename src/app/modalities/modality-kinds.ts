import { formEntry, type RecordingEntry } from '../recording/recording-entry';

const beside = { inMenu: false } as const;

/** What approaches, skills and days between sessions record; rarer kinds are begun in their tab. */
export const modalityKinds: readonly RecordingEntry[] = [
  formEntry('skills', 'Skill', 'Skills', () => import('./skill-form').then((m) => m.skillForm)),
  formEntry('urges', 'Urge', 'Skills', () => import('./daily-life-forms').then((m) => m.urgeForm)),
  formEntry('coping-ahead-plans', 'Coping-ahead plan', 'Skills', () =>
    import('./personal-plan-forms').then((m) => m.copingAheadForm),
  ),
  formEntry('relapse-prevention-plans', 'Relapse-prevention plan', 'Skills', () =>
    import('./personal-plan-forms').then((m) => m.relapsePreventionForm),
  ),
  formEntry('home-practice', 'Practice at home', 'Skills', () =>
    import('./daily-life-forms').then((m) => m.homePracticeForm),
  ),
  formEntry(
    'risk-situations',
    'High-risk situation',
    'Skills',
    () => import('./daily-life-forms').then((m) => m.riskSituationForm),
    beside,
  ),
  formEntry(
    'weekly-schedules',
    'Weekly schedule',
    'Skills',
    () => import('./daily-life-forms').then((m) => m.weeklyScheduleForm),
    beside,
  ),
  formEntry(
    'chosen-supports',
    'Chosen support',
    'Skills',
    () => import('./daily-life-forms').then((m) => m.chosenSupportForm),
    beside,
  ),
  formEntry('cbt-work', 'Cognitive-behavioral work', 'Approaches', () =>
    import('./talk-forms').then((m) => m.cbtForm),
  ),
  formEntry('change-rulers', 'Motivational rulers', 'Approaches', () =>
    import('./talk-forms').then((m) => m.changeRulersForm),
  ),
  formEntry('mutual-help', 'Mutual help', 'Approaches', () =>
    import('./community-forms').then((m) => m.mutualHelpForm),
  ),
  formEntry(
    'curriculum-work',
    'Matrix session',
    'Approaches',
    () => import('./community-forms').then((m) => m.curriculumForm),
    beside,
  ),
  formEntry('education-work', 'Education', 'Approaches', () =>
    import('./talk-forms').then((m) => m.educationForm),
  ),
  formEntry(
    'community-work',
    'Therapeutic community',
    'Approaches',
    () => import('./community-forms').then((m) => m.communityForm),
    beside,
  ),
  formEntry(
    'happiness-ratings',
    'Happiness by area of life',
    'Approaches',
    () => import('./reinforcement-forms').then((m) => m.happinessForm),
    beside,
  ),
  formEntry(
    'sobriety-samplings',
    'Trial without a substance',
    'Approaches',
    () => import('./reinforcement-forms').then((m) => m.samplingForm),
    beside,
  ),
  formEntry(
    'incentive-enrollments',
    'Incentive schedule',
    'Approaches',
    () => import('./incentives/incentive-enrollment-form').then((m) => m.incentiveEnrollmentForm),
    beside,
  ),
];
