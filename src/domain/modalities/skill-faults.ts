import { type Draft, dayFaults, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { CopingAheadPlan, RelapsePreventionPlan, SkillRecord } from './skill.ts';

/** What speaks against recording a skill: urges and help are known for real use only. */
export const skillFaults = (
  { on, step, urgeBefore, urgeAfter, helped }: Draft<SkillRecord>,
  { record, today }: Pick<Recording, 'record' | 'today'>,
): RecordingFault[] => {
  const rated = Object.entries({ urgeBefore, urgeAfter, helped })
    .filter(([, rating]) => step !== 'used' && rating !== null)
    .map(([field]) => ({ field, message: 'is asked only where the skill was used in real life' }));
  return [...dayFaults('on', on, record.episode, today), ...rated];
};

/** What speaks against recording a coping-ahead plan. */
export const copingAheadFaults = (
  { madeOn, rehearsedOn }: Draft<CopingAheadPlan>,
  { record, today }: Pick<Recording, 'record' | 'today'>,
): RecordingFault[] => [
  ...dayFaults('madeOn', madeOn, record.episode, today),
  ...dayFaults('rehearsedOn', rehearsedOn, record.episode, today),
  ...(rehearsedOn !== null && rehearsedOn < madeOn
    ? [{ field: 'rehearsedOn', message: `is before the plan was made on ${madeOn}` }]
    : []),
];

/** What speaks against recording a relapse-prevention plan: it must say at least one thing to do. */
export const relapsePreventionFaults = (
  draft: Draft<RelapsePreventionPlan>,
  { record, today }: Pick<Recording, 'record' | 'today'>,
): RecordingFault[] => {
  const { revisedOn, copyGivenOn, triggers, warningSigns, coping, peopleToCall } = draft;
  const isEmpty = [triggers, warningSigns, coping, peopleToCall].every((part) => part === null);
  return [
    ...dayFaults('revisedOn', revisedOn, record.episode, today),
    ...dayFaults('copyGivenOn', copyGivenOn, record.episode, today),
    ...(copyGivenOn !== null && copyGivenOn < revisedOn
      ? [{ field: 'copyGivenOn', message: `is before this version of ${revisedOn}` }]
      : []),
    ...(isEmpty ? [{ field: 'coping', message: 'write down at least one part of the plan' }] : []),
  ];
};
