import type { ModalityTask } from './modality-task.ts';

/** Skills and the person's own plans. */
export const planTasks: readonly ModalityTask[] = [
  {
    list: 'skills',
    title: 'Skill',
    button: '+ Skill',
    budget: 4,
    answers: [
      ['press', 'Radical acceptance'],
      ['press', 'Practised in session'],
    ],
    seen: 'practised',
    correction: ['press', 'Taught'],
    seenThen: 'taught',
  },
  {
    list: 'copingAheadPlans',
    title: 'Coping-ahead plan',
    button: '+ Coping-ahead plan',
    budget: 2,
    answers: [
      ['type', 'Situation', 'Wedding on Saturday'],
      ['type', 'Urge they expect', '7'],
      ['type', 'What they will do', 'Leave at nine, call Jo'],
    ],
    seen: 'Leave at nine, call Jo',
    correction: ['type', 'How it went', 'Left at nine'],
    seenThen: 'Left at nine',
  },
  {
    list: 'relapsePreventionPlans',
    title: 'Relapse-prevention plan',
    button: '+ Plan version',
    budget: 2,
    answers: [
      ['type', 'Triggers', 'Payday'],
      ['type', 'Where the naloxone is', 'Kitchen drawer'],
    ],
    seen: 'Kitchen drawer',
    correction: ['type', 'Warning signs', 'Skipping breakfast'],
    seenThen: 'Skipping breakfast',
  },
];

/** What happens between sessions. */
export const dailyLifeTasks: readonly ModalityTask[] = [
  {
    list: 'homePractice',
    title: 'Practice at home',
    button: '+ Practice',
    budget: 3,
    answers: [
      ['press', 'Self-compassion'],
      ['type', 'Minutes', '15'],
    ],
    seen: 'Self-compassion',
    correction: ['press', 'Meditation'],
    seenThen: 'Meditation',
  },
  {
    list: 'urges',
    title: 'Urge',
    button: '+ Urge',
    budget: 3,
    answers: [
      ['type', 'How strong, 0', '8'],
      ['choose', 'Skill used', 'Distraction'],
    ],
    seen: '8 of 10',
    correction: ['type', 'Where, with whom', 'Paid, alone at home'],
    seenThen: 'Paid, alone at home',
  },
  {
    list: 'riskSituations',
    title: 'High-risk situation',
    button: '+ Situation',
    budget: 3,
    answers: [
      ['choose', 'Kind', 'Memory'],
      ['type', 'Situation', 'The song of that summer'],
    ],
    seen: 'The song of that summer',
    correction: ['type', 'What they will do', 'Switch the station'],
    seenThen: 'Switch the station',
  },
  {
    list: 'weeklySchedules',
    title: 'Weekly schedule',
    button: '+ Week plan',
    budget: 2,
    answers: [['type', 'Thursday', 'Group 17:30']],
    seen: 'Group 17:30',
    correction: ['type', 'Friday', 'Dinner with Jo'],
    seenThen: 'Dinner with Jo',
  },
  {
    list: 'chosenSupports',
    title: 'Chosen support',
    button: '+ Support',
    budget: 3,
    answers: [
      ['choose', 'Kind', 'Art'],
      ['type', 'In their words', 'Drawing quiets my head'],
    ],
    seen: 'Drawing quiets my head',
    correction: ['choose', 'Kind', 'Spirituality'],
    seenThen: 'Spirituality',
  },
];
