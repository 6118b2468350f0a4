import type {
  CommunityWork,
  CommunityWorkDraft,
  CurriculumWork,
  CurriculumWorkDraft,
  MutualHelp,
  MutualHelpDraft,
} from '#contract/modalities';
import { inForce } from '#domain/chart/recorded';
import {
  communityFaults,
  curriculumFaults,
  mutualHelpFaults,
} from '#domain/modalities/modality-work-faults';
import { choicesOf } from '../recording/form-kind';
import { dayField, modalityForm, wordsField } from './modality-form';
import {
  curriculumWords,
  doneWords,
  meetingWords,
  mutualHelpWords,
  yesNoWords,
} from './modality-words';

const shortField = <Name extends string>(name: Name, label: string, maxLength = 200) =>
  ({ name, label, control: 'text', maxLength, optional: true }) as const;

/** A week of mutual help: twelve-step and secular groups alike, and never required. */
export const mutualHelpForm = modalityForm<MutualHelp, MutualHelpDraft>({
  path: 'mutual-help',
  title: 'Mutual help',
  rows: ({ mutualHelp }) => mutualHelp as readonly MutualHelp[],
  fields: [
    { name: 'community', label: 'Group', control: 'list', choices: choicesOf(mutualHelpWords) },
    {
      name: 'meetingsPerWeek',
      label: 'Meetings a week',
      control: 'number',
      min: 0,
      max: 21,
      optional: true,
      hint: () => 'As they tell it. Their choice: no group is required.',
    },
    dayField,
    shortField('homeGroup', 'Home group'),
    {
      name: 'sponsor',
      label: 'Sponsor or mentor',
      control: 'buttons',
      choices: choicesOf(yesNoWords),
      optional: true,
    },
    shortField('stepWork', 'Step work or other work', 500),
    shortField('service', 'Service', 500),
  ],
  start: ({ today, record }) => {
    const last = inForce(record.mutualHelp).at(-1);
    return {
      on: today,
      community: last?.community ?? 'twelve-step',
      meetingsPerWeek: null,
      homeGroup: last?.homeGroup ?? null,
      sponsor: last?.sponsor ?? null,
      stepWork: null,
      service: null,
    };
  },
  faults: mutualHelpFaults,
});

/** One session of the Matrix manual. */
export const curriculumForm = modalityForm<CurriculumWork, CurriculumWorkDraft>({
  path: 'curriculum-work',
  title: 'Matrix session',
  rows: ({ curriculumWork }) => curriculumWork as readonly CurriculumWork[],
  fields: [
    { name: 'part', label: 'Part', control: 'buttons', choices: choicesOf(curriculumWords) },
    { name: 'number', label: 'Number', control: 'number', min: 1, max: 36 },
    dayField,
    { name: 'attended', label: 'Attended', control: 'buttons', choices: choicesOf(yesNoWords) },
    {
      name: 'scheduler',
      label: 'Daily schedule',
      control: 'buttons',
      choices: choicesOf(doneWords),
      optional: true,
      nullWord: 'Not asked',
    },
    {
      name: 'calendarMarked',
      label: 'Calendar marked',
      control: 'buttons',
      choices: choicesOf(yesNoWords),
      optional: true,
      nullWord: 'Not asked',
    },
    { ...wordsField('triggers', 'Top triggers'), hint: () => 'Up to five, one per line.' },
  ],
  start: ({ today }) => ({
    on: today,
    part: 'RP',
    number: 1,
    attended: 'yes',
    scheduler: null,
    calendarMarked: null,
    triggers: null,
  }),
  faults: curriculumFaults,
});

/** A week in the therapeutic community. */
export const communityForm = modalityForm<CommunityWork, CommunityWorkDraft>({
  path: 'community-work',
  title: 'Therapeutic community',
  rows: ({ communityWork }) => communityWork as readonly CommunityWork[],
  fields: [
    dayField,
    shortField('role', 'Role'),
    shortField('phase', 'Phase'),
    wordsField('peerFeedback', 'Feedback of peers'),
    {
      name: 'communityMeeting',
      label: 'Community meeting',
      control: 'buttons',
      choices: choicesOf(meetingWords),
      optional: true,
    },
  ],
  start: ({ today, record }) => {
    const last = inForce(record.communityWork).at(-1);
    return {
      on: today,
      role: last?.role ?? null,
      phase: last?.phase ?? null,
      peerFeedback: null,
      communityMeeting: 'attended',
    };
  },
  faults: communityFaults,
});
