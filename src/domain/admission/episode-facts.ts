import type {
  AdmissionSource,
  LevelOfCareStay,
  Phase,
  SubstanceGoal,
  Track,
} from '../chart/episode.ts';
import { levelOf } from '../chart/level-of-care.ts';
import type { RecordingFault } from '../chart/recording.ts';
import { blankFaults, faultsOfEach } from '../clinic/text-faults.ts';
import type { ProgramId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Who sent somebody. */
export const referralSources = [
  'self-or-family',
  'criminal-justice',
  'health-care',
  'other',
] as const;
export type ReferralSource = (typeof referralSources)[number];

export const diagnosisSeverities = ['mild', 'moderate', 'severe'] as const;
export type DiagnosisSeverity = (typeof diagnosisSeverities)[number];

export interface Diagnosis {
  readonly icd10: string;
  readonly label: string;
  readonly severity: DiagnosisSeverity | null;
  readonly coOccurring: 'yes' | 'no';
}

/** What describes an episode as a whole, as it is typed. */
export interface EpisodeFacts {
  readonly admittedOn: PlainDate;
  readonly plannedEndOn: PlainDate | null;
  readonly admissionSource: AdmissionSource;
  readonly referralSource: ReferralSource | null;
  readonly priorSummary: 'received' | 'missing' | 'not-expected';
  readonly programId: ProgramId | null;
  readonly track: Track;
  readonly strengths: string | null;
  readonly personGoal: string | null;
  readonly withdrawalHistory: 'yes' | 'no' | null;
  readonly diagnoses: readonly Diagnosis[];
  readonly substanceGoals: readonly SubstanceGoal[];
  readonly levels: readonly LevelOfCareStay[];
  readonly phases: readonly Phase[];
}

/** A letter, a digit, a letter or digit, and up to four more after a point. Source: ICD-10-CM. */
const ICD_10 = /^[A-TV-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/;

const diagnosisFaults = (diagnosis: Diagnosis): RecordingFault[] => {
  const faults = blankFaults(diagnosis, 'label');
  if (!ICD_10.test(diagnosis.icd10))
    faults.push({ field: 'icd10', message: 'must be an ICD-10 code, such as F10.20' });
  return faults;
};

const goalFaults = (goals: readonly SubstanceGoal[]): RecordingFault[] =>
  faultsOfEach('substanceGoals', goals, ({ substance, goal, targetDays }, at) => {
    if (goals.findIndex((other) => other.substance === substance) < at)
      return [{ field: 'substance', message: 'is named already' }];
    if (goal === 'abstinence' && targetDays > 0)
      return [{ field: 'targetDays', message: 'must be 0 where the goal is no use' }];
    return [];
  });

type Stretch = Pick<Phase, 'startedOn' | 'endedOn'>;

/** One after the other from the admission on, and only the last may be open. */
const stretchFaults = (
  { startedOn, endedOn }: Stretch,
  before: Stretch | undefined,
  admittedOn: PlainDate,
): RecordingFault[] => {
  if (startedOn < admittedOn)
    return [{ field: 'startedOn', message: `must not be before the admission, ${admittedOn}` }];
  if (before !== undefined && (before.endedOn === null || startedOn < before.endedOn))
    return [{ field: 'startedOn', message: 'must not be before the end of the one above' }];
  if (endedOn !== null && endedOn < startedOn)
    return [{ field: 'endedOn', message: `must not be before ${startedOn}` }];
  return [];
};

const courseFaults = ({ levels, phases, admittedOn }: EpisodeFacts): RecordingFault[] => {
  const faults = [
    ...faultsOfEach('levels', levels, (level, at) => [
      ...(levelOf(level.edition, level.code) === null
        ? [{ field: 'code', message: 'is not a level of this edition' }]
        : []),
      ...stretchFaults(level, levels[at - 1], admittedOn),
    ]),
    ...faultsOfEach('phases', phases, (phase, at) => [
      ...blankFaults(phase, 'name'),
      ...stretchFaults(phase, phases[at - 1], admittedOn),
    ]),
  ];
  if (levels.length === 0) faults.push({ field: 'levels', message: 'must name a level of care' });
  if (phases.length === 0) faults.push({ field: 'phases', message: 'must name a phase' });
  return faults;
};

/** Everything that speaks against the facts about an episode as they were entered. */
export const episodeFaults = (facts: EpisodeFacts, today: PlainDate): RecordingFault[] => {
  const { admittedOn, plannedEndOn, diagnoses } = facts;
  const faults = [
    ...faultsOfEach('diagnoses', diagnoses, diagnosisFaults),
    ...goalFaults(facts.substanceGoals),
    ...courseFaults(facts),
  ];
  if (admittedOn > today)
    faults.push({ field: 'admittedOn', message: `must not be after today, ${today}` });
  if (plannedEndOn !== null && plannedEndOn < admittedOn)
    faults.push({ field: 'plannedEndOn', message: `must not be before ${admittedOn}` });
  return faults;
};
