import type { DrugTest } from '#contract/substance-monitoring';
import type { Substance } from '#domain/chart/episode';
import type { Instant } from '#domain/time/instant';
import { wasAttended } from '#domain/attendance/counted-minutes';
import { type Analyte, noTestPaper } from '#domain/substance-monitoring/drug-test';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { CourseWeek } from '../course/course.ts';
import type { Random } from '../random.ts';
import type { DraftLists } from './draft.ts';
import { type EpisodeContext, weekStarts } from './episode-context.ts';
import { analytesAfterUse, analytesOfMedications, panelWith, usualLevel } from './test-panel.ts';

export type Specimen = Pick<
  DrugTest,
  'temperature' | 'temperatureCheck' | 'creatinine' | 'specificGravity' | 'ph' | 'nitrite'
>;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

export const noSpecimen: Specimen = {
  temperature: null,
  temperatureCheck: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
};

/** An ordinary specimen. */
export const validSpecimen = (random: Random): Specimen => {
  const creatinine = Math.max(28, Math.round(random.normal(115, 45)));
  return {
    temperature: random.integer(92, 98),
    temperatureCheck: 'in-range',
    creatinine,
    specificGravity: round(1.005 + Math.min(creatinine, 300) / 15_000, 4),
    ph: round(random.normal(6.3, 0.5), 1),
    nitrite: 0,
  };
};

const specimenOf = ({ habits }: EpisodeContext, random: Random): Specimen => {
  const usual = validSpecimen(random);
  const drawn = random.number();
  if (drawn < habits.diluteSpecimens) return { ...usual, creatinine: 12, specificGravity: 1.002 };
  if (drawn < habits.diluteSpecimens + habits.invalidSpecimens) return { ...usual, ph: 9.6 };
  return usual;
};

/** Which substance a positive of this week is about. */
const substanceUsed = ({ profile }: EpisodeContext, random: Random): Substance =>
  profile.secondary !== null && random.chance(0.2) ? profile.secondary : profile.primary;

const medicationsOn = (context: EpisodeContext, on: PlainDate): readonly Analyte[] =>
  analytesOfMedications(
    context.profile.medications
      .filter(({ fromDay }) => addDays(context.admittedOn, fromDay + 3) <= on)
      .map(({ medication }) => medication),
  );

const LAB_TIME = '15:20';

interface Laboratory {
  readonly at: Instant;
  readonly isBack: boolean;
  readonly confirms: boolean;
}

const laboratoryFor = (context: EpisodeContext, random: Random, on: PlainDate): Laboratory => {
  const at = context.scribe.at(addDays(on, random.integer(2, 4)), LAB_TIME);
  return {
    at,
    isBack: at <= context.clinic.now,
    confirms: !random.chance(context.habits.notConfirmed),
  };
};

const resultsOf = (
  context: EpisodeContext,
  random: Random,
  on: PlainDate,
  used: boolean,
): Pick<DrugTest, 'analytes' | 'resultedAt' | 'setting'> => {
  const substance = substanceUsed(context, random);
  const unexpected = used ? analytesAfterUse(substance) : [];
  const prescribed = medicationsOn(context, on).filter(
    () => !random.chance(context.habits.expectedMedicationAbsent),
  );
  const laboratory = laboratoryFor(context, random, on);
  const isExplained = (analyte: Analyte): boolean => prescribed.includes(analyte);
  const toConfirm = unexpected.filter((analyte) => !isExplained(analyte));
  const confirmed = laboratory.confirms ? 'confirmed-positive' : 'confirmed-negative';
  const analytes = panelWith([...unexpected, ...prescribed], (analyte) => {
    if (!toConfirm.includes(analyte)) return { confirmation: null, level: null };
    if (!laboratory.isBack) return { confirmation: 'pending', level: null };
    const usual = usualLevel(substance, analyte);
    const level = laboratory.confirms && usual !== null ? usual * random.integer(6, 14) : null;
    return { confirmation: confirmed, level: level === null ? null : Math.round(level / 10) };
  });
  const waits = toConfirm.length > 0 && laboratory.isBack;
  return {
    analytes,
    resultedAt: waits ? laboratory.at : context.scribe.at(on, '12:30'),
    setting: toConfirm.length > 0 ? 'laboratory' : 'point-of-care',
  };
};

const notGiven = (
  random: Random,
): Pick<DrugTest, 'state' | 'collectedOn' | 'resultedAt' | 'collection'> => ({
  state: random.weighted({ 'missed-unexcused': 88, refused: 6, unable: 6 }),
  collectedOn: null,
  resultedAt: null,
  collection: null,
});

const frameOf = (
  { scribe, caseManagerId }: EpisodeContext,
  random: Random,
  on: PlainDate,
): Pick<DrugTest, 'scheduledOn' | 'reason' | 'matrix' | 'discussedOn'> &
  typeof noTestPaper &
  ReturnType<EpisodeContext['scribe']['stamp']> => ({
  ...scribe.stamp(on, '12:10', caseManagerId),
  scheduledOn: on,
  reason: random.chance(0.85) ? 'random' : 'scheduled',
  matrix: 'urine',
  discussedOn: null,
  ...noTestPaper,
});

/** A test that was given on a day, with what was found. */
const givenTest = (
  context: EpisodeContext,
  random: Random,
  on: PlainDate,
  week: CourseWeek,
): DrugTest => ({
  ...frameOf(context, random, on),
  ...specimenOf(context, random),
  state: 'resulted',
  collectedOn: on,
  collection: random.chance(0.7) ? 'observed' : 'unobserved',
  ...resultsOf(context, random, on, week.test === 'positive'),
});

const missedTest = (context: EpisodeContext, random: Random, on: PlainDate): DrugTest => ({
  ...frameOf(context, random, on),
  ...noSpecimen,
  ...notGiven(random),
  setting: 'point-of-care',
  analytes: [],
});

/** Days of one week of the episode on which the person was there, on site. */
const daysThere = (lists: DraftLists, from: PlainDate, to: PlainDate): PlainDate[] =>
  lists.attendance
    .filter(
      (row) =>
        row.heldOn >= from && row.heldOn <= to && wasAttended(row) && row.place === 'on-site',
    )
    .map(({ heldOn }) => heldOn);

/** What asks for a talk is talked about at the next individual session, at the latest in a week. */
const discussed = (
  { habits, until, endedOn }: EpisodeContext,
  random: Random,
  test: DrugTest,
  lists: DraftLists,
): DrugTest => {
  const talk = lists.attendance.find(
    (row) => row.kind === 'individual' && row.heldOn > test.scheduledOn && wasAttended(row),
  );
  const inAWeek = addDays(test.scheduledOn, 7);
  const on = talk === undefined || talk.heldOn > inAWeek ? inAWeek : talk.heldOn;
  const isForgotten = endedOn === null && !random.chance(habits.resultsDiscussed);
  const wasRecent = addDays(test.scheduledOn, 21) > until;
  return on > until || (isForgotten && wasRecent) ? test : { ...test, discussedOn: on };
};

/** One test a week on a day that nobody knows before, with the results as far as they are back. */
export const addTests = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('tests');
  for (const [index, start] of weekStarts(context).entries()) {
    const week = context.course.weeks[index];
    const days = daysThere(lists, start, addDays(start, 6)).filter((on) => on <= context.until);
    if (week === undefined) continue;
    if (week.test === 'missed') {
      const on = addDays(start, random.integer(1, 5));
      if (on <= context.until)
        lists.tests.push(discussed(context, random, missedTest(context, random, on), lists));
    } else if (days.length > 0) {
      const test = givenTest(context, random, random.pick(days), week);
      lists.tests.push(discussed(context, random, test, lists));
    }
  }
};
