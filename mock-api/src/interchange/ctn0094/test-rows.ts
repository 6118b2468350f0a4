import type { RecordId } from '#domain/ids';
import { type Analyte, noTestPaper } from '#domain/substance-monitoring/drug-test';
import type { Tables } from '../../tables.ts';
import { dateOf, noonOf, type StudyDay } from './calendar.ts';
import type { PanelGroup } from './files/meta-substance-groups.ts';
import type { FoundSubstance } from './files/uds.ts';
import { drugOfArm, spanOf } from './medication-rows.ts';
import type { CollectedSpecimen, Participant } from './participant.ts';
import { ownedBy, recordedRow } from './people-rows.ts';

/** `opiates` stands for the trials' group Opioid: opiates at 300 or 2,000, oxycodone, propoxyphene. */
const analyteOfGroup: Record<PanelGroup, Analyte> = {
  Opioid: 'opiates',
  Methadone: 'methadone',
  Buprenorphine: 'buprenorphine',
  Cocaine: 'cocaine',
  Amphetamine: 'amphetamines',
  Benzodiazepine: 'benzodiazepines',
  THC: 'cannabinoids',
  Barbiturate: 'barbiturates',
  Alcohol: 'ethanol',
};

const analyteOfFinding: Record<FoundSubstance, Analyte> = {
  Opioid: 'opiates',
  Methadone: 'methadone',
  Buprenorphine: 'buprenorphine',
  Cocaine: 'cocaine',
  Amphetamine: 'amphetamines',
  Benzodiazepine: 'benzodiazepines',
  Thc: 'cannabinoids',
  Sedatives: 'barbiturates',
  Alcohol: 'ethanol',
  'Mdma/Hallucinogen': 'mdma',
};

const groups = Object.keys(analyteOfGroup) as PanelGroup[];

/**
 * The analyte of the study drug that somebody got on a day. The files leave the study drug out of
 * the findings (methadone is found in 1 % of specimens under methadone and 89 % after it), so its
 * absence tells nothing.
 */
const analyteOfStudyDrug = (person: Participant, day: StudyDay): Analyte | null => {
  const drug = person.drugs.find((each) => {
    const { first, last } = spanOf(each);
    return day >= first && day <= last;
  });
  if (drug === undefined) return null;
  const { medication } = drugOfArm[drug.arm];
  if (medication === 'naltrexone-xr') return null;
  return medication === 'methadone' ? 'methadone' : 'buprenorphine';
};

interface TestRows {
  readonly test: Tables['drugTests'];
  readonly analytes: readonly Tables['testAnalytes'][];
  /** Results for the study drug that the files leave out. */
  readonly withoutStudyDrug: number;
  /** Positive results for something the trial's panel does not list. */
  readonly beyondPanel: number;
}

const notMeasured = {
  temperature: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
} as const;

const testRow = (
  person: Participant,
  day: StudyDay,
  specimen: CollectedSpecimen,
): Tables['drugTests'] => {
  const on = dateOf(person.who, day);
  return {
    ...recordedRow(`specimen/${person.who}/${day}`, on),
    ...ownedBy(person),
    scheduledOn: on,
    reason: 'scheduled',
    state: 'resulted',
    collectedOn: on,
    resultedAt: noonOf(on),
    matrix: 'urine',
    setting: 'point-of-care',
    collection: null,
    temperatureCheck: specimen.temperature,
    ...notMeasured,
    discussedOn: null,
    ...noTestPaper,
  };
};

type Screen = Tables['testAnalytes']['screen'];
type AnalyteRow = (result: readonly [Analyte, Screen], at: number) => Tables['testAnalytes'];

const analyteRow =
  (testId: RecordId): AnalyteRow =>
  ([analyte, screen], position) => ({
    testId,
    position,
    analyte,
    screen,
    confirmation: null,
    level: null,
  });

/** A specimen as a test: positive where something was found, negative elsewhere on the panel. */
export const testRows = (
  person: Participant,
  day: StudyDay,
  specimen: CollectedSpecimen,
  panel: ReadonlySet<PanelGroup>,
): TestRows => {
  const found = new Set([...specimen.found].map((what) => analyteOfFinding[what]));
  const studyDrug = analyteOfStudyDrug(person, day);
  const screenOf = (group: PanelGroup): Screen => {
    const analyte = analyteOfGroup[group];
    if (found.has(analyte)) return 'presumptive-positive';
    return panel.has(group) && analyte !== studyDrug ? 'negative' : 'not-tested';
  };
  const listed = groups.map((group) => [analyteOfGroup[group], screenOf(group)] as const);
  const unlisted = [...found].filter((analyte) => !listed.some(([known]) => known === analyte));
  const results = [...listed, ...unlisted.map((each) => [each, 'presumptive-positive'] as const)];
  const onPanel = groups.filter((group) => panel.has(group)).map((group) => analyteOfGroup[group]);
  const test = testRow(person, day, specimen);
  return {
    test,
    analytes: results.map(analyteRow(test.id)),
    withoutStudyDrug: onPanel.filter((each) => each === studyDrug && !found.has(each)).length,
    beyondPanel: [...found].filter((analyte) => !onPanel.includes(analyte)).length,
  };
};
