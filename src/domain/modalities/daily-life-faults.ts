import { type Draft, dayFaults, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { PlainDate } from '../time/plain-date.ts';
import {
  type ChosenSupport,
  type HomePractice,
  type RiskSituation,
  type Urge,
  weekdays,
  type WeeklySchedule,
} from './daily-life.ts';

type Chart = Pick<Recording, 'record' | 'today'>;

const onFaults = (on: PlainDate, { record, today }: Chart): RecordingFault[] =>
  dayFaults('on', on, record.episode, today);

const endFaults = (
  field: string,
  end: PlainDate | null,
  on: PlainDate,
  { record, today }: Chart,
): RecordingFault[] => [
  ...dayFaults(field, end, record.episode, today),
  ...(end !== null && end < on ? [{ field, message: `is before ${on}, when it began` }] : []),
];

/** What speaks against recording practice at home. */
export const homePracticeFaults = (draft: Draft<HomePractice>, chart: Chart): RecordingFault[] =>
  onFaults(draft.on, chart);

/** What speaks against recording an urge. */
export const urgeFaults = (draft: Draft<Urge>, chart: Chart): RecordingFault[] =>
  onFaults(draft.on, chart);

/** What speaks against recording a high-risk situation. */
export const riskSituationFaults = (
  { on, settledOn }: Draft<RiskSituation>,
  chart: Chart,
): RecordingFault[] => [...onFaults(on, chart), ...endFaults('settledOn', settledOn, on, chart)];

/** What speaks against recording a weekly schedule: a week without a single entry plans nothing. */
export const weeklyScheduleFaults = (
  { on, ...days }: Draft<WeeklySchedule>,
  chart: Chart,
): RecordingFault[] => [
  ...onFaults(on, chart),
  ...(weekdays.every((day) => days[day] === null)
    ? [{ field: weekdays[0], message: 'plan at least one day' }]
    : []),
];

/** What speaks against recording a chosen support. */
export const chosenSupportFaults = (
  { on, endedOn }: Draft<ChosenSupport>,
  chart: Chart,
): RecordingFault[] => [...onFaults(on, chart), ...endFaults('endedOn', endedOn, on, chart)];
