import { inForce } from '#domain/chart/recorded';
import { cell } from '../ui/records/record-row';
import {
  curriculumWords,
  doneWords,
  meetingWords,
  mutualHelpWords,
  yesNoWords,
} from './modality-words';
import type { ModalityChart } from './store/modalities-feature';
import { known, type WorkPanel, workRows } from './work-panel';

const linesOf = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' · ');

export const mutualHelpPanel = ({ mutualHelp }: ModalityChart): WorkPanel => {
  const last = inForce(mutualHelp).at(-1);
  return {
    kind: 'mutual-help',
    title: 'Mutual help, 12-step and secular',
    word: '+ Week',
    summary:
      last === undefined
        ? 'Offer 12-step and secular groups alike; none is required.'
        : `Last: ${mutualHelpWords[last.community]}, ${last.meetingsPerWeek ?? 'unknown'} meetings a week.`,
    prompt: null,
    columns: [
      'Day',
      'Group',
      'Meetings a week',
      'Home group',
      'Sponsor or mentor',
      'Work, service',
    ],
    rows: workRows(
      'mutual-help',
      mutualHelp,
      ({ on }) => on,
      ({ community, meetingsPerWeek, homeGroup, sponsor, stepWork, service }) => [
        cell(mutualHelpWords[community]),
        known(meetingsPerWeek?.toString() ?? null, 'not asked'),
        known(homeGroup, 'none named'),
        known(sponsor && yesNoWords[sponsor].toLowerCase(), 'not asked'),
        cell(stepWork ?? 'none named', service),
      ],
    ),
  };
};

export const curriculumPanel = ({ curriculumWork }: ModalityChart): WorkPanel => ({
  kind: 'curriculum-work',
  title: 'Matrix model',
  word: '+ Matrix session',
  summary: null,
  prompt: null,
  columns: ['Day', 'Session', 'Attended', 'Daily schedule', 'Calendar marked', 'Top triggers'],
  rows: workRows(
    'curriculum-work',
    curriculumWork,
    ({ on }) => on,
    ({ part, number, attended, scheduler, calendarMarked, triggers }) => [
      cell(`${part} ${number}`, curriculumWords[part]),
      cell(yesNoWords[attended].toLowerCase()),
      known(scheduler && doneWords[scheduler].toLowerCase(), 'not asked'),
      known(calendarMarked && yesNoWords[calendarMarked].toLowerCase(), 'not asked'),
      known(linesOf(triggers)),
    ],
  ),
});

export const communityPanel = ({ communityWork }: ModalityChart): WorkPanel => ({
  kind: 'community-work',
  title: 'Therapeutic community',
  word: '+ Community week',
  summary: null,
  prompt: null,
  columns: ['Day', 'Role', 'Phase', 'Feedback of peers', 'Community meeting'],
  rows: workRows(
    'community-work',
    communityWork,
    ({ on }) => on,
    ({ role, phase, peerFeedback, communityMeeting }) => [
      known(role),
      known(phase),
      known(peerFeedback),
      known(communityMeeting && meetingWords[communityMeeting].toLowerCase()),
    ],
  ),
});
