import type { DrugTest, DrugTestDraft } from '#contract/substance-monitoring';
import { specimenOf } from '#domain/substance-monitoring/drug-test-faults';
import type { Analyte, AnalyteResult, TestState } from '#domain/substance-monitoring/drug-test';
import { type SpecimenField, specimenFields } from '#domain/substance-monitoring/specimen-range';
import type { SubstanceMonitoringRules } from '#domain/substance-monitoring/substance-monitoring-rules';
import { isPlainDate, type PlainDate } from '#domain/time/plain-date';

/** What became of the test; `collected` stands for both states of a specimen. */
export type Fate = Exclude<TestState, 'resulted'>;

/** One line of the grid; the amount as it was typed. */
export interface AnalyteEntry extends Pick<AnalyteResult, 'analyte' | 'screen' | 'confirmation'> {
  readonly level: string;
}

type Texts = Readonly<
  Record<
    | SpecimenField
    | 'scheduledOn'
    | 'collectedOn'
    | 'collectedTime'
    | 'collector'
    | 'laboratory'
    | 'orderNumber'
    | 'notCollectedReason'
    | 'discussedOn'
    | 'discussionNote',
    string
  >
>;

/** What stands in the controls of the screen, exactly as it was typed. */
export interface TestEntry extends Texts {
  readonly fate: Fate;
  readonly panelId: string;
  readonly reason: DrugTest['reason'];
  readonly matrix: DrugTest['matrix'];
  readonly setting: DrugTest['setting'];
  readonly observed: boolean;
  readonly temperatureCheck: DrugTest['temperatureCheck'];
  readonly analytes: readonly AnalyteEntry[];
}

type Panels = Pick<SubstanceMonitoringRules, 'panels'>;

const textOf = (value: string | number | null): string => (value === null ? '' : String(value));
const wordsOf = (text: string): string | null => text.trim() || null;
const dayOf = (text: string): PlainDate | null => (isPlainDate(text) ? text : null);
/** Not a number where the text is none: the rules of the field then name it. */
const numberOf = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim().replace(',', '.'));

const untested = (analyte: Analyte): AnalyteEntry => ({
  analyte,
  screen: 'not-tested',
  confirmation: null,
  level: '',
});

const hasResult = ({ screen, confirmation }: AnalyteEntry): boolean =>
  screen !== 'not-tested' || confirmation !== null;

/** The lines of a panel; results that stand already stay, on the panel or not. */
export const withPanel = (entry: TestEntry, panelId: string, { panels }: Panels): TestEntry => {
  const listed = panels.find(({ id }) => id === panelId)?.analytes ?? [];
  const known = entry.analytes.filter(hasResult);
  const others = known.filter(({ analyte }) => !listed.includes(analyte));
  const lines = listed.map(
    (analyte) => known.find((each) => each.analyte === analyte) ?? untested(analyte),
  );
  return { ...entry, panelId, analytes: [...lines, ...others] };
};

/** A row as it stands in the controls. */
export const entryOfRow = (row: DrugTest, rules: Panels): TestEntry => {
  const texts = Object.fromEntries(specimenFields.map((field) => [field, textOf(row[field])]));
  const analytes = row.analytes.map((result) => ({ ...result, level: textOf(result.level) }));
  const entry = {
    ...(texts as Record<SpecimenField, string>),
    scheduledOn: row.scheduledOn,
    collectedOn: textOf(row.collectedOn),
    collectedTime: textOf(row.collectedTime),
    collector: textOf(row.collector),
    laboratory: textOf(row.laboratory),
    orderNumber: textOf(row.orderNumber),
    notCollectedReason: textOf(row.notCollectedReason),
    discussedOn: textOf(row.discussedOn),
    discussionNote: textOf(row.discussionNote),
    fate: row.state === 'resulted' ? 'collected' : row.state,
    panelId: textOf(row.panelId),
    reason: row.reason,
    matrix: row.matrix,
    setting: row.setting,
    observed: row.collection === 'observed',
    temperatureCheck: row.temperatureCheck,
    analytes,
  } as const satisfies TestEntry;
  return withPanel(entry, entry.panelId, rules);
};

const noSpecimen = {
  collectedOn: null,
  collectedTime: null,
  collector: null,
  collection: null,
  temperatureCheck: null,
  temperature: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
  analytes: [],
} as const;

const urineOf = (entry: TestEntry) =>
  entry.matrix === 'urine'
    ? {
        temperatureCheck: entry.temperatureCheck,
        temperature: numberOf(entry.temperature),
        creatinine: numberOf(entry.creatinine),
        specificGravity: numberOf(entry.specificGravity),
        ph: numberOf(entry.ph),
        nitrite: numberOf(entry.nitrite),
      }
    : {
        temperatureCheck: null,
        temperature: null,
        creatinine: null,
        specificGravity: null,
        ph: null,
        nitrite: null,
      };

const specimen = (entry: TestEntry) => ({
  collectedOn: dayOf(entry.collectedOn),
  collectedTime: wordsOf(entry.collectedTime),
  collector: wordsOf(entry.collector),
  collection: entry.observed ? ('observed' as const) : ('unobserved' as const),
  ...urineOf(entry),
  analytes: entry.analytes
    .filter(hasResult)
    .map((line) => ({ ...line, level: numberOf(line.level) })),
});

const stateOf = ({ fate, analytes }: TestEntry): TestState =>
  fate === 'collected' && analytes.some(hasResult) ? 'resulted' : fate;

/** What would be sent; null where a day is needed and none is typed. */
export const draftOf = (entry: TestEntry): DrugTestDraft | null => {
  const scheduledOn = dayOf(entry.scheduledOn);
  if (scheduledOn === null) return null;
  const isGiven = specimenOf[entry.fate] === 'given';
  return {
    scheduledOn,
    reason: entry.reason,
    state: stateOf(entry),
    matrix: entry.matrix,
    setting: entry.setting,
    panelId: wordsOf(entry.panelId),
    laboratory: wordsOf(entry.laboratory),
    orderNumber: wordsOf(entry.orderNumber),
    notCollectedReason:
      specimenOf[entry.fate] === 'none' ? wordsOf(entry.notCollectedReason) : null,
    discussedOn: dayOf(entry.discussedOn),
    discussionNote: wordsOf(entry.discussionNote),
    ...(isGiven ? specimen(entry) : { ...noSpecimen, analytes: [] }),
  };
};
