import { substances } from '#domain/chart/episode';
import { curriculumCodes } from '#domain/modalities/curriculum-rules';
import {
  homePractices,
  riskSituationKinds,
  supportKinds,
  weekdays,
} from '#domain/modalities/daily-life';
import { lifeAreas } from '#domain/modalities/life-area';
import {
  doneWords,
  educationModules,
  homeworkStates,
  mutualHelpGroups,
} from '#domain/modalities/modality-work';
import { coreSkills } from '#domain/modalities/skill';
import { createIncentives } from './013-incentives.ts';
import {
  clinical,
  type Column,
  createTable,
  date,
  integer,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

const yesOrNo = oneOf(['yes', 'no']);

const each = <Name extends string>(names: readonly Name[], column: Column) =>
  Object.fromEntries(names.map((name) => [name, column]));

const createClinical = (
  schema: Schema,
  name: string,
  columns: Readonly<Record<string, Column>>,
  day = 'on',
) =>
  createTable(
    schema,
    name,
    { ...clinical, [day]: date, ...columns },
    { indexes: [['episodeId', day]] },
  );

const homework = {
  homework: optional(text),
  homeworkState: optional(oneOf(homeworkStates)),
} as const;

const createTalkWork = async (schema: Schema) => {
  await createClinical(schema, 'cbtWork', {
    topic: text,
    ...each(['situation', 'thought', 'feeling', 'behavior'], optional(text)),
    skill: optional(oneOf(coreSkills)),
    ...homework,
  });
  await createClinical(schema, 'changeRulers', {
    ...each(['readiness', 'importance', 'confidence'], optional(integer)),
    ...each(['changeTalk', 'changePlan'], optional(text)),
  });
  await createClinical(schema, 'curriculumWork', {
    part: oneOf(curriculumCodes),
    number: integer,
    attended: yesOrNo,
    scheduler: optional(oneOf(doneWords)),
    calendarMarked: optional(yesOrNo),
    triggers: optional(text),
  });
  await createClinical(schema, 'educationWork', {
    module: oneOf(educationModules),
    understood: optional(oneOf(['yes', 'partly', 'no'])),
    ...homework,
  });
};

const createCommunityWork = async (schema: Schema) => {
  await createClinical(schema, 'mutualHelp', {
    community: oneOf(mutualHelpGroups),
    meetingsPerWeek: optional(integer),
    homeGroup: optional(text),
    sponsor: optional(yesOrNo),
    ...each(['stepWork', 'service'], optional(text)),
  });
  await createClinical(schema, 'communityWork', {
    ...each(['role', 'phase', 'peerFeedback'], optional(text)),
    communityMeeting: optional(oneOf(['attended', 'not-attended'])),
  });
  await createClinical(schema, 'happinessRatings', each(lifeAreas, optional(integer)));
  await createClinical(
    schema,
    'sobrietySamplings',
    {
      substance: oneOf(substances),
      startsOn: date,
      endsOn: date,
      outcome: optional(oneOf(['kept', 'partly', 'ended-early'])),
      note: optional(text),
    },
    'agreedOn',
  );
};

const createDailyLife = async (schema: Schema) => {
  await createClinical(schema, 'homePractice', {
    practice: oneOf(homePractices),
    minutes: integer,
    note: optional(text),
  });
  await createClinical(schema, 'urges', {
    time: optional(text),
    strength: integer,
    strengthAfter: optional(integer),
    context: optional(text),
    skill: optional(oneOf(coreSkills)),
    response: optional(text),
  });
  await createClinical(schema, 'riskSituations', {
    kind: oneOf(riskSituationKinds),
    situation: text,
    response: optional(text),
    settledOn: optional(date),
  });
  await createClinical(schema, 'weeklySchedules', each(weekdays, optional(text)));
  await createClinical(schema, 'chosenSupports', {
    kind: oneOf(supportKinds),
    inTheirWords: text,
    endedOn: optional(date),
  });
};

const addToPlans = async (schema: Schema) => {
  const add = (table: string, column: string) =>
    schema.schema.alterTable(table).addColumn(column, 'text').execute();
  await add('skillRecords', 'context');
  const parts = ['triggers', 'warningSigns', 'coping', 'peopleToCall', 'medication'];
  for (const part of [...parts, 'naloxonePlace', 'sharedWith'])
    await add('relapsePreventionPlans', part);
};

/** What each approach records, the parts of a relapse-prevention plan, and incentives. */
export const up = async (schema: Schema): Promise<void> => {
  await addToPlans(schema);
  await createTalkWork(schema);
  await createCommunityWork(schema);
  await createDailyLife(schema);
  await createIncentives(schema);
};
