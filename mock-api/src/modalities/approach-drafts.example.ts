import { lifeAreas } from '#domain/modalities/life-area';
import { allOf, type ExampleDraft } from './example-draft.ts';

const on = '2026-11-16';
const homework = { homework: 'Write down three thoughts', homeworkState: 'set' };

/** For tests: what each approach records per session, week or month. */
export const approachDrafts: readonly ExampleDraft[] = [
  {
    path: 'cbt-work',
    list: 'cbtWork',
    draft: {
      on,
      topic: 'Thoughts before use',
      situation: null,
      thought: null,
      feeling: null,
      behavior: null,
      skill: null,
      ...homework,
    },
    correction: { homeworkState: 'partly' },
    refused: [[{ homework: null }, 'homework']],
  },
  {
    path: 'change-rulers',
    list: 'changeRulers',
    draft: {
      on,
      readiness: 7,
      importance: 8,
      confidence: 4,
      changeTalk: null,
      changePlan: null,
    },
    correction: { confidence: 6 },
    refused: [
      [{ readiness: 11 }, 'readiness'],
      [{ readiness: null, importance: null, confidence: null }, 'readiness'],
    ],
  },
  {
    path: 'mutual-help',
    list: 'mutualHelp',
    draft: {
      on,
      community: 'smart',
      meetingsPerWeek: 2,
      homeGroup: null,
      sponsor: null,
      stepWork: null,
      service: null,
    },
    correction: { community: 'twelve-step', sponsor: 'yes' },
    refused: [[{ meetingsPerWeek: 22 }, 'meetingsPerWeek']],
  },
  {
    path: 'curriculum-work',
    list: 'curriculumWork',
    draft: {
      on,
      part: 'RP',
      number: 12,
      attended: 'yes',
      scheduler: 'done',
      calendarMarked: 'yes',
      triggers: 'Payday',
    },
    correction: { scheduler: 'partly' },
    refused: [
      [{ number: 33 }, 'number'],
      [{ triggers: '1\n2\n3\n4\n5\n6' }, 'triggers'],
    ],
  },
  {
    path: 'education-work',
    list: 'educationWork',
    draft: { on, module: 'overdose-and-naloxone', understood: 'yes', ...homework },
    correction: { understood: 'partly' },
    refused: [[{ homeworkState: null }, 'homeworkState']],
  },
  {
    path: 'community-work',
    list: 'communityWork',
    draft: { on, role: 'Kitchen lead', phase: '2', peerFeedback: null, communityMeeting: null },
    correction: { communityMeeting: 'attended' },
    refused: [[{ role: null, phase: null }, 'role']],
  },
  {
    path: 'happiness-ratings',
    list: 'happinessRatings',
    draft: { on, ...allOf(lifeAreas, 5) },
    correction: { money: 6 },
    refused: [
      [{ money: 0 }, 'money'],
      [allOf(lifeAreas, null), 'substanceUse'],
    ],
  },
  {
    path: 'sobriety-samplings',
    list: 'sobrietySamplings',
    draft: {
      agreedOn: on,
      substance: 'alcohol',
      startsOn: '2026-11-17',
      endsOn: '2026-12-17',
      outcome: null,
      note: null,
    },
    correction: { outcome: 'partly' },
    refused: [
      [{ startsOn: '2026-11-15' }, 'startsOn'],
      [{ endsOn: '2026-11-16' }, 'endsOn'],
      [{ outcome: 'kept' }, 'outcome'],
    ],
  },
];
