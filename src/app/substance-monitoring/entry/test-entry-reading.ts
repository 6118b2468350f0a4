import type { DrugTest, DrugTestDraft } from '#contract/substance-monitoring';
import { inForce } from '#domain/chart/recorded';
import type { Recording, RecordingFault } from '#domain/chart/recording';
import type { RecordId } from '#domain/ids';
import { drugTestDoubts } from '#domain/substance-monitoring/drug-test-doubts';
import { drugTestFaults } from '#domain/substance-monitoring/drug-test-faults';
import { expectationOf } from '#domain/substance-monitoring/expectation';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import type { InterpretedTest } from '#domain/substance-monitoring/interpreted-test';
import { panelCutOff } from '#domain/substance-monitoring/panel-cut-off';
import { specimenFields, specimenRanges } from '#domain/substance-monitoring/specimen-range';
import type { FormContext } from '../../recording/form-kind';
import { findingWords } from '../substance-monitoring-labels';
import { type AnalyteEntry, draftOf, type TestEntry } from './test-entry-state';

/** One line of the grid with what it means. */
export interface AnalyteLine extends AnalyteEntry {
  readonly label: string;
  /** `from 500 ng/mL` */
  readonly cutOff: string;
  /** What was prescribed says that it must, or may, be found. */
  readonly expected: string | null;
  readonly finding: string | null;
  readonly isUnexpected: boolean;
  readonly mayBeResidual: boolean;
}

/** The screen as it stands: what it would send, what that means, and what speaks against it. */
export interface TestReading {
  readonly draft: DrugTestDraft | null;
  readonly read: InterpretedTest | null;
  readonly lines: readonly AnalyteLine[];
  readonly faults: readonly RecordingFault[];
  readonly doubts: readonly RecordingFault[];
}

const DRAFT_ID = 'draft' as RecordId;

const asTest = (draft: DrugTestDraft, row: DrugTest | null, { now }: FormContext): DrugTest => ({
  version: 1,
  id: DRAFT_ID,
  recordedAt: now,
  recordedBy: null,
  testOrderId: null,
  resultedAt: null,
  discussedBy: null,
  ...row,
  ...draft,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
});

const interpreted = (
  draft: DrugTestDraft,
  row: DrugTest | null,
  context: FormContext,
): InterpretedTest | null => {
  const test = asTest(draft, row, context);
  const { record, rules } = context;
  const others = inForce(record.tests).filter(({ id }) => id !== test.id);
  const orders = inForce(record.medicationOrders);
  const tests = interpretTests(
    [...others, test],
    orders,
    inForce(record.doses),
    rules.substanceMonitoring,
  );
  return tests.find((each) => each.test.id === test.id) ?? null;
};

const expectedText = (
  { analyte }: AnalyteEntry,
  draft: DrugTestDraft | null,
  { record, rules, today }: FormContext,
): string | null => {
  const on = draft?.collectedOn ?? draft?.scheduledOn ?? today;
  const prescribed = {
    orders: inForce(record.medicationOrders),
    doses: inForce(record.doses),
  };
  const { present, medication } = expectationOf(analyte, on, prescribed, rules.substanceMonitoring);
  if (present === 'not-expected') return null;
  return present === 'expected'
    ? `${medication ?? 'prescribed'}: expected to be detected`
    : `${medication ?? 'prescribed'} explains a positive`;
};

const lineOf = (
  line: AnalyteEntry,
  entry: TestEntry,
  draft: DrugTestDraft | null,
  read: InterpretedTest | null,
  context: FormContext,
): AnalyteLine => {
  const { substanceMonitoring: rules } = context.rules;
  const found = read?.analytes.find(({ analyte }) => analyte === line.analyte) ?? null;
  const panel = rules.panels.find(({ id }) => id === entry.panelId);
  const from = panel ? panelCutOff(panel, line.analyte, rules) : null;
  const { label, unit } = rules.analytes[line.analyte];
  return {
    ...line,
    label,
    cutOff: from === null ? '' : `from ${from.toLocaleString('en-US')} ${unit}`,
    expected: expectedText(line, draft, context),
    finding: found && found.finding !== 'not-tested' ? findingWords[found.finding] : null,
    isUnexpected: found?.finding.startsWith('unexpected') ?? false,
    mayBeResidual: found?.mayBeResidual ?? false,
  };
};

/** Numbers that are none, and days that are needed: what the rules cannot look at. */
const ownFaults = (entry: TestEntry, draft: DrugTestDraft | null): RecordingFault[] => [
  ...(draft === null ? [{ field: 'scheduledOn', message: 'needs a day' }] : []),
  ...specimenFields
    .filter((field) => Number.isNaN(draft?.[field] ?? 0))
    .map((field) => {
      const { min, max, unit } = specimenRanges[field];
      return { field, message: `must be a number, ${min} to ${max} ${unit}`.trimEnd() };
    }),
  ...entry.analytes
    .filter(({ level }) => Number.isNaN(Number(level.replace(',', '.'))))
    .map(({ analyte }) => ({ field: `level-${analyte}`, message: 'must be a number' })),
  ...(entry.discussedOn === '' && entry.discussionNote.trim() !== ''
    ? [{ field: 'discussedOn', message: 'needs a day' }]
    : []),
];

/** What an entry means and what speaks against it. */
export const readEntry = (
  entry: TestEntry,
  row: DrugTest | null,
  context: FormContext,
): TestReading => {
  const draft = draftOf(entry);
  const { about: _about, team: _team, ...where } = context;
  const recording: Recording = { ...where, before: row };
  const own = ownFaults(entry, draft);
  const read = draft && own.length === 0 ? interpreted(draft, row, context) : null;
  const named = new Set(own.map(({ field }) => field));
  const ruled = draft ? drugTestFaults(draft, recording) : [];
  const faults = [...own, ...ruled.filter(({ field }) => !named.has(field))];
  return {
    draft,
    read,
    lines: entry.analytes.map((line) => lineOf(line, entry, draft, read, context)),
    faults,
    doubts: draft === null || faults.length > 0 ? [] : drugTestDoubts(draft, recording),
  };
};
