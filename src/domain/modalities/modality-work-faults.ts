import { type Draft, dayFaults, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { lifeAreas } from './life-area.ts';
import type {
  CbtWork,
  ChangeRulers,
  CommunityWork,
  CurriculumWork,
  EducationWork,
  HappinessRating,
  MutualHelp,
  SobrietySampling,
} from './modality-work.ts';

type Chart = Pick<Recording, 'record' | 'today' | 'rules'>;

const onFaults = (on: PlainDate, { record, today }: Chart): RecordingFault[] =>
  dayFaults('on', on, record.episode, today);

/** A fault where none of the answers is known: such a row would say nothing. */
const nothingKnown = (
  field: string,
  answers: readonly unknown[],
  message: string,
): RecordingFault[] => (answers.every((answer) => answer === null) ? [{ field, message }] : []);

const homeworkFaults = ({
  homework,
  homeworkState,
}: Pick<CbtWork, 'homework' | 'homeworkState'>): RecordingFault[] => {
  if (homework !== null && homeworkState === null)
    return [{ field: 'homeworkState', message: 'say how far the homework has come' }];
  if (homework === null && homeworkState !== null)
    return [{ field: 'homework', message: 'say what the homework is' }];
  return [];
};

/** What speaks against recording cognitive-behavioral work. */
export const cbtFaults = (draft: Draft<CbtWork>, chart: Chart): RecordingFault[] => [
  ...onFaults(draft.on, chart),
  ...homeworkFaults(draft),
];

/** What speaks against recording motivational rulers. */
export const changeRulersFaults = (
  { on, readiness, importance, confidence, changeTalk, changePlan }: Draft<ChangeRulers>,
  chart: Chart,
): RecordingFault[] => [
  ...onFaults(on, chart),
  ...nothingKnown(
    'readiness',
    [readiness, importance, confidence, changeTalk, changePlan],
    'mark at least one ruler, or write down what was said',
  ),
];

/** What speaks against recording mutual help. */
export const mutualHelpFaults = (
  { on, meetingsPerWeek, homeGroup, sponsor, stepWork, service }: Draft<MutualHelp>,
  chart: Chart,
): RecordingFault[] => [
  ...onFaults(on, chart),
  ...nothingKnown(
    'meetingsPerWeek',
    [meetingsPerWeek, homeGroup, sponsor, stepWork, service],
    'say at least one thing: 0 meetings is an answer too',
  ),
];

/** What speaks against recording a session of the manual: its number must exist. */
export const curriculumFaults = (
  { on, part, number, triggers }: Draft<CurriculumWork>,
  chart: Chart,
): RecordingFault[] => {
  const { matrix, topTriggers } = chart.rules.modalities;
  const most = Math.max(0, ...matrix.filter(({ code }) => code === part).map((p) => p.sessions));
  const lines = (triggers ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    ...onFaults(on, chart),
    ...(number > most ? [{ field: 'number', message: `${part} has sessions 1 to ${most}` }] : []),
    ...(lines.length > topTriggers
      ? [{ field: 'triggers', message: `up to ${topTriggers}, one per line` }]
      : []),
  ];
};

/** What speaks against recording an educational unit. */
export const educationFaults = (draft: Draft<EducationWork>, chart: Chart): RecordingFault[] => [
  ...onFaults(draft.on, chart),
  ...homeworkFaults(draft),
];

/** What speaks against recording a week in the therapeutic community. */
export const communityFaults = (
  { on, role, phase, peerFeedback, communityMeeting }: Draft<CommunityWork>,
  chart: Chart,
): RecordingFault[] => [
  ...onFaults(on, chart),
  ...nothingKnown(
    'role',
    [role, phase, peerFeedback, communityMeeting],
    'say at least one of role, phase, feedback and meeting',
  ),
];

/** What speaks against recording the happiness scale. */
export const happinessFaults = (
  { on, ...areas }: Draft<HappinessRating>,
  chart: Chart,
): RecordingFault[] => [
  ...onFaults(on, chart),
  ...nothingKnown(
    lifeAreas[0],
    lifeAreas.map((area) => areas[area]),
    'rate at least one area of life',
  ),
];

/** What speaks against recording a trial without a substance. */
export const samplingFaults = (
  { agreedOn, startsOn, endsOn, outcome }: Draft<SobrietySampling>,
  { record, today }: Chart,
): RecordingFault[] => [
  ...dayFaults('agreedOn', agreedOn, record.episode, today),
  ...(startsOn < agreedOn
    ? [{ field: 'startsOn', message: `is before it was agreed on ${agreedOn}` }]
    : []),
  ...(endsOn < startsOn ? [{ field: 'endsOn', message: `is before its start, ${startsOn}` }] : []),
  ...(outcome === 'kept' && endsOn > today
    ? [{ field: 'outcome', message: `is known from ${endsOn} on` }]
    : []),
];
