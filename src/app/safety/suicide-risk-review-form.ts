import type { SuicideRiskReview } from '#contract/safety';
import type { Draft } from '#domain/chart/recording';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { recordInForce } from '#domain/chart/record-in-force';
import type { RecordId } from '#domain/ids';
import { openSuicideSignals } from '#domain/safety/safety-clocks';
import { defaultSafetyRules } from '#domain/safety/safety-rules';
import { riskLevels } from '#domain/safety/safety-event';
import { suicideRiskReviewFaults } from '#domain/safety/safety-faults';
import { addDays } from '#domain/time/plain-date';
import type { Choice, FormKind } from '../recording/form-kind';
import { longDay } from '../ui/format/dates';
import { riskLevelWords, signalWords } from './safety-labels';

type Typed = Draft<SuicideRiskReview>;

/** Open alerts first in line, then what earlier reviews answered, so that those can be corrected. */
const sourceChoices = (record: EpisodeRecord): Choice[] => {
  const open = openSuicideSignals(recordInForce(record), defaultSafetyRules).map(
    ({ sourceId, source, severityOfSource, on }) => ({
      value: sourceId,
      word: `${signalWords(source, severityOfSource)}, ${longDay(on)}`,
    }),
  );
  const known = new Set(open.map(({ value }) => value));
  const closed = record.suicideRiskReviews
    .filter(({ answersId }) => !known.has(answersId))
    .map(({ answersId, on }) => ({
      value: answersId,
      word: `What the review of ${longDay(on)} answered`,
    }));
  return [...open, ...new Map(closed.map((choice) => [choice.value, choice])).values()];
};

/** A clinician's answer to an alert; saving it closes the alert. */
export const suicideRiskReviewForm: FormKind<SuicideRiskReview, Typed> = {
  path: 'suicide-risk-reviews',
  title: 'Suicide risk review',
  rows: ({ suicideRiskReviews }) => suicideRiskReviews as readonly SuicideRiskReview[],
  fields: [
    {
      name: 'answersId',
      label: 'Answers',
      control: 'list',
      choices: ({ record }) => sourceChoices(record),
    },
    {
      name: 'level',
      label: 'Risk now',
      control: 'buttons',
      choices: () => riskLevels.map((value) => ({ value, word: riskLevelWords[value][1] })),
    },
    { name: 'plan', label: 'Plan', control: 'long-text', maxLength: 2000 },
    {
      name: 'meansSafety',
      label: 'Means safety',
      control: 'long-text',
      maxLength: 2000,
      hint: () => 'Firearms, medication, other means: what there is and what was agreed.',
    },
    { name: 'nextCheckOn', label: 'Next check', control: 'date' },
    { name: 'on', label: 'Reviewed on', control: 'date' },
  ],
  start: ({ record, today, about }) => ({
    answersId: (about ?? sourceChoices(record)[0]?.value ?? '') as RecordId,
    on: today,
    level: '' as Typed['level'],
    plan: '',
    meansSafety: '',
    nextCheckOn: addDays(today, 1),
  }),
  typed: ({ answersId, on, level, plan, meansSafety, nextCheckOn }) => ({
    answersId,
    on,
    level,
    plan,
    meansSafety,
    nextCheckOn,
  }),
  faults: suicideRiskReviewFaults,
};
