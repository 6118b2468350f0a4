import {
  ChosenSupport,
  ChosenSupportDraft,
  HomePractice,
  HomePracticeDraft,
  RiskSituation,
  RiskSituationDraft,
  Urge,
  UrgeDraft,
  WeeklySchedule,
  WeeklyScheduleDraft,
} from '#contract/daily-life';
import {
  chosenSupportFaults,
  homePracticeFaults,
  riskSituationFaults,
  urgeFaults,
  weeklyScheduleFaults,
} from '#domain/modalities/daily-life-faults';
import { type RecordKind, recordKind } from '../recording/record-kind.ts';

const base = { area: 'modalities', action: 'modalities.change' } as const;

/** What people practise, meet and choose between sessions. */
export const dailyLifeRecords: readonly RecordKind[] = [
  recordKind({
    ...base,
    path: 'home-practice',
    noun: 'home practice',
    list: 'homePractice',
    table: 'homePractice',
    row: HomePractice,
    draft: HomePracticeDraft,
    faults: homePracticeFaults,
  }),
  recordKind({
    ...base,
    path: 'urges',
    noun: 'urge',
    list: 'urges',
    table: 'urges',
    row: Urge,
    draft: UrgeDraft,
    faults: urgeFaults,
  }),
  recordKind({
    ...base,
    path: 'risk-situations',
    noun: 'high-risk situation',
    list: 'riskSituations',
    table: 'riskSituations',
    row: RiskSituation,
    draft: RiskSituationDraft,
    faults: riskSituationFaults,
  }),
  recordKind({
    ...base,
    path: 'weekly-schedules',
    noun: 'weekly schedule',
    list: 'weeklySchedules',
    table: 'weeklySchedules',
    row: WeeklySchedule,
    draft: WeeklyScheduleDraft,
    faults: weeklyScheduleFaults,
  }),
  recordKind({
    ...base,
    path: 'chosen-supports',
    noun: 'chosen support',
    list: 'chosenSupports',
    table: 'chosenSupports',
    row: ChosenSupport,
    draft: ChosenSupportDraft,
    faults: chosenSupportFaults,
  }),
];
