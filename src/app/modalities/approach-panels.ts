import { inForce } from '#domain/chart/recorded';
import { countText, listText } from '#domain/chart/wording';
import { lifeAreas, lifeAreaWords } from '#domain/modalities/life-area';
import type { ModalityRules } from '#domain/modalities/modality-rules';
import type { CbtWork, HomeworkState } from '#domain/modalities/modality-work';
import {
  educationGaps,
  happinessChanges,
  happinessDueOn,
  homeworkDone,
  lowConfidence,
} from '#domain/modalities/work-summaries';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { cell, type RecordCell } from '../ui/records/record-row';
import { skillWords } from './modalities-labels';
import { educationWords, homeworkWords, samplingWords, substanceWords } from './modality-words';
import type { ModalityChart } from './store/modalities-feature';
import { known, rated, type WorkPanel, workRows } from './work-panel';

const homeworkCell = (homework: string | null, state: HomeworkState | null): RecordCell =>
  cell(homework ?? 'none', state === null ? null : homeworkWords[state].toLowerCase());

const chainOf = ({ situation, thought, feeling, behavior }: CbtWork): string | null => {
  const steps = [situation, thought, feeling, behavior].filter((step) => step !== null);
  return steps.length === 0 ? null : steps.join(' → ');
};

export const cbtPanel = ({ cbtWork }: ModalityChart): WorkPanel => {
  const { done, partly, known: looked } = homeworkDone(inForce(cbtWork));
  return {
    kind: 'cbt-work',
    title: 'Cognitive-behavioral therapy',
    word: '+ CBT',
    summary:
      looked === 0 ? null : `Homework: ${done} of ${looked} done, ${partly} in part. Never a gate.`,
    prompt: null,
    columns: ['Day', 'Topic', 'Situation → thought → feeling → what they did', 'Skill', 'Homework'],
    rows: workRows(
      'cbt-work',
      cbtWork,
      ({ on }) => on,
      (row) => [
        cell(row.topic),
        known(chainOf(row), 'not looked at'),
        known(row.skill && skillWords[row.skill], 'none'),
        homeworkCell(row.homework, row.homeworkState),
      ],
    ),
  };
};

export const rulersPanel = ({ changeRulers }: ModalityChart, rules: ModalityRules): WorkPanel => {
  const low = lowConfidence(inForce(changeRulers), rules);
  return {
    kind: 'change-rulers',
    title: 'Motivational interviewing',
    word: '+ Rulers',
    summary: null,
    prompt:
      low === null
        ? null
        : `Confidence is ${low} of 10, below ${rules.lowConfidence}: offer a motivational session.`,
    columns: ['Day', 'Readiness', 'Importance', 'Confidence', 'What they said', 'Change plan'],
    rows: workRows(
      'change-rulers',
      changeRulers,
      ({ on }) => on,
      ({ readiness, importance, confidence, changeTalk, changePlan }) => [
        rated(readiness),
        rated(importance),
        rated(confidence),
        known(changeTalk),
        known(changePlan),
      ],
    ),
  };
};

export const educationPanel = ({ educationWork }: ModalityChart): WorkPanel => {
  const gaps = educationGaps(inForce(educationWork)).map((unit) => educationWords[unit]);
  return {
    kind: 'education-work',
    title: 'Education',
    word: '+ Unit',
    summary: gaps.length === 0 ? 'Every unit was had.' : `Not had yet: ${listText(gaps)}.`,
    prompt: null,
    columns: ['Day', 'Unit', 'Understood', 'Homework'],
    rows: workRows(
      'education-work',
      educationWork,
      ({ on }) => on,
      ({ module, understood, homework, homeworkState }) => [
        cell(educationWords[module]),
        known(understood === 'no' ? 'not yet' : understood, 'not asked'),
        homeworkCell(homework, homeworkState),
      ],
    ),
  };
};

export const happinessPanel = (
  { happinessRatings }: ModalityChart,
  rules: ModalityRules,
  today: PlainDate,
): WorkPanel => {
  const standing = inForce(happinessRatings);
  const changes = happinessChanges(standing).map(
    ({ area, first, last }) => `${lifeAreaWords[area]} ${first} → ${last}`,
  );
  const due = happinessDueOn(standing, rules);
  return {
    kind: 'happiness-ratings',
    title: 'Community reinforcement: happiness by area of life',
    word: '+ Happiness',
    summary: changes.length === 0 ? null : `First to last, 1 to 10: ${changes.join(', ')}.`,
    prompt: due !== null && due <= today ? `Due again since ${longDay(due)}.` : null,
    columns: ['Day', ...lifeAreas.map((area) => lifeAreaWords[area])],
    rows: workRows(
      'happiness-ratings',
      happinessRatings,
      ({ on }) => on,
      (row) => lifeAreas.map((area) => cell(row[area]?.toString() ?? 'not asked')),
    ),
  };
};

export const samplingPanel = ({ sobrietySamplings }: ModalityChart): WorkPanel => ({
  kind: 'sobriety-samplings',
  title: 'Community reinforcement: trials without a substance',
  word: '+ Trial',
  summary:
    sobrietySamplings.length === 0
      ? null
      : `${countText(inForce(sobrietySamplings).length, 'trial')} agreed.`,
  prompt: null,
  columns: ['Agreed', 'Substance', 'From', 'To', 'How it went', 'What was agreed'],
  rows: workRows(
    'sobriety-samplings',
    sobrietySamplings,
    ({ agreedOn }) => agreedOn,
    ({ substance, startsOn, endsOn, outcome, note }) => [
      cell(substanceWords[substance]),
      cell(longDay(startsOn)),
      cell(longDay(endsOn)),
      known(outcome && samplingWords[outcome], 'not over yet'),
      known(note, ''),
    ],
  ),
});
