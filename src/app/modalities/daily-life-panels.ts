import { inForce } from '#domain/chart/recorded';
import { countText, listText } from '#domain/chart/wording';
import { weekdays } from '#domain/modalities/daily-life';
import { practiceMinutes } from '#domain/modalities/work-summaries';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { cell } from '../ui/records/record-row';
import { skillWords } from './modalities-labels';
import { practiceWords, riskWords, supportWords, weekdayWords } from './modality-words';
import type { ModalityChart } from './store/modalities-feature';
import { known, rated, type WorkPanel, workRows } from './work-panel';

const urgesPanel = ({ urges }: ModalityChart): WorkPanel => ({
  kind: 'urges',
  title: 'Cravings and urges',
  word: '+ Urge',
  summary: null,
  prompt: null,
  columns: ['Day', 'Time', 'Strength', 'Context', 'Skill used', 'What else', 'After that'],
  rows: workRows(
    'urges',
    urges,
    ({ on }) => on,
    ({ time, strength, context, skill, response, strengthAfter }) => [
      known(time),
      rated(strength),
      known(context),
      known(skill && skillWords[skill], 'none of the four'),
      known(response),
      rated(strengthAfter),
    ],
  ),
});

const practicePanel = ({ homePractice }: ModalityChart, today: PlainDate): WorkPanel => ({
  kind: 'home-practice',
  title: 'Mindfulness, meditation and self-compassion at home',
  word: '+ Practice',
  summary:
    homePractice.length === 0
      ? null
      : `${countText(practiceMinutes(inForce(homePractice), today), 'minute')} in the last 7 days, as told.`,
  prompt: null,
  columns: ['Day', 'Practice', 'Minutes', 'Words that help, what they noticed'],
  rows: workRows(
    'home-practice',
    homePractice,
    ({ on }) => on,
    ({ practice, minutes, note }) => [
      cell(practiceWords[practice]),
      cell(String(minutes)),
      known(note),
    ],
  ),
});

const situationsPanel = ({ riskSituations }: ModalityChart): WorkPanel => ({
  kind: 'risk-situations',
  title: 'High-risk situations: places, people, memories',
  word: '+ Situation',
  summary: null,
  prompt: null,
  columns: ['Named', 'Situation', 'What they will do', 'Standing'],
  rows: workRows(
    'risk-situations',
    riskSituations,
    ({ on }) => on,
    ({ kind, situation, response, settledOn }) => [
      cell(situation, riskWords[kind].toLowerCase()),
      known(response, 'no answer yet'),
      cell(settledOn === null ? 'still one' : `no longer one since ${longDay(settledOn)}`),
    ],
  ),
});

const schedulePanel = ({ weeklySchedules }: ModalityChart): WorkPanel => ({
  kind: 'weekly-schedules',
  title: 'Weekly schedule',
  word: '+ Week plan',
  summary: null,
  prompt: null,
  columns: ['Made', ...weekdays.map((day) => weekdayWords[day])],
  rows: workRows(
    'weekly-schedules',
    weeklySchedules,
    ({ on }) => on,
    (row) => weekdays.map((day) => known(row[day], '–')),
  ),
});

const supportsPanel = ({ chosenSupports }: ModalityChart): WorkPanel => {
  const chosen = inForce(chosenSupports)
    .filter(({ endedOn }) => endedOn === null)
    .map(({ kind }) => supportWords[kind]);
  return {
    kind: 'chosen-supports',
    title: 'Supports they chose',
    word: '+ Support',
    summary: chosen.length === 0 ? null : `Strengths, never scored: ${listText(chosen)}.`,
    prompt: null,
    columns: ['Day', 'Support', 'In their words', 'Standing'],
    rows: workRows(
      'chosen-supports',
      chosenSupports,
      ({ on }) => on,
      ({ kind, inTheirWords, endedOn }) => [
        cell(supportWords[kind]),
        cell(`“${inTheirWords}”`),
        cell(endedOn === null ? 'chosen' : `until ${longDay(endedOn)}`),
      ],
    ),
  };
};

/** What happens between sessions, and what the person chose. */
export const dailyLifePanels = (chart: ModalityChart, today: PlainDate): readonly WorkPanel[] => [
  urgesPanel(chart),
  practicePanel(chart, today),
  situationsPanel(chart),
  schedulePanel(chart),
  supportsPanel(chart),
];
