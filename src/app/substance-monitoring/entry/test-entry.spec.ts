import type { DrugTest } from '#contract/substance-monitoring';
import { episodeDay, exampleOrder, exampleUrine } from '#domain/chart/episode-record.example';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { recordingOn } from '#domain/substance-monitoring/recording.example';
import type { FormContext } from '../../recording/form-kind';
import { mergedEntry, taking, testDisagreements } from './test-entry-conflict';
import { readEntry } from './test-entry-reading';
import { allNegative, newEntry, startOf } from './test-entry-start';
import { draftOf, type TestEntry, withPanel } from './test-entry-state';

const contextOn = (day: number, record: Partial<EpisodeRecord> = {}): FormContext => {
  const { before: _before, ...recording } = recordingOn(day, record);
  return { ...recording, about: null, team: [] };
};
const context = contextOn(30);
const entry = (over: Partial<TestEntry> = {}): TestEntry => ({ ...newEntry(context), ...over });
const answered = (from: TestEntry, analyte: string, over: object): TestEntry => ({
  ...from,
  analytes: from.analytes.map((line) => (line.analyte === analyte ? { ...line, ...over } : line)),
});
const row = (over: Partial<DrugTest> = {}): DrugTest => ({
  ...(exampleUrine(episodeDay(29), { panelId: 'iop-10' }) as DrugTest),
  version: 1,
  enteredInErrorReason: null,
  ...over,
});

describe('the entry of a test', () => {
  it('starts as collected now on the usual panel, with nothing tested yet', () => {
    expect(draftOf(entry())).toEqual(
      jasmine.objectContaining({ state: 'collected', panelId: 'iop-10', analytes: [] }),
    );
    expect(newEntry(context).analytes.length).toBe(10);
  });

  it('answers every open line with one click, and no other', () => {
    const fentanyl = answered(entry(), 'fentanyl', { screen: 'presumptive-positive' });
    const draft = draftOf(allNegative(fentanyl));
    expect(draft?.state).toBe('resulted');
    expect(draft?.analytes.filter(({ screen }) => screen !== 'negative').length).toBe(1);
  });

  it('opens a test of the schedule as collected now, one that is ahead as it is', () => {
    const scheduled = row({ state: 'scheduled', analytes: [], collectedOn: null });
    expect(startOf(scheduled, context).fate).toBe('collected');
    const ahead = { ...scheduled, scheduledOn: episodeDay(31) };
    expect(startOf(ahead, context).fate).toBe('scheduled');
  });

  it('keeps what is known when another panel is chosen', () => {
    const fentanyl = answered(entry(), 'fentanyl', { screen: 'presumptive-positive' });
    const other = withPanel(fentanyl, 'etg', context.rules.substanceMonitoring);
    expect(other.analytes.map(({ analyte }) => analyte)).toEqual(['ethyl-glucuronide', 'fentanyl']);
  });

  it('sends nothing of a specimen that there is not', () => {
    const declined = draftOf(entry({ fate: 'refused', notCollectedReason: ' did not want to ' }));
    expect(declined).toEqual(
      jasmine.objectContaining({
        state: 'refused',
        collectedOn: null,
        collector: null,
        notCollectedReason: 'did not want to',
      }),
    );
    expect(draftOf(entry({ scheduledOn: '' }))).toBeNull();
  });
});

describe('the meaning of an entry', () => {
  const lineOf = (from: TestEntry, analyte: string, of: FormContext) =>
    readEntry(from, null, of).lines.find((line) => line.analyte === analyte);

  it('is unexpected in words, unless it was prescribed', () => {
    const positive = answered(entry(), 'buprenorphine', { screen: 'presumptive-positive' });
    expect(lineOf(positive, 'buprenorphine', context)?.finding).toBe(
      'positive, unexpected, not confirmed',
    );
    const order = exampleOrder({
      medication: 'buprenorphine-sl',
      name: 'Buprenorphine',
      startedOn: episodeDay(1),
    });
    const prescribed = contextOn(30, { medicationOrders: [order] });
    const line = lineOf(positive, 'buprenorphine', prescribed);
    expect([line?.finding, line?.expected]).toEqual([
      'detected, prescribed, expected',
      'Buprenorphine: expected to be detected',
    ]);
    const absent = lineOf(allNegative(entry()), 'buprenorphine', prescribed);
    expect(absent?.isUnexpected).toBe(true);
  });

  it('shows the validity while it is typed', () => {
    const validity = (over: Partial<TestEntry>) =>
      readEntry(entry(over), null, context).read?.validity;
    expect(validity({})).toBeNull();
    expect(validity({ temperature: '94', creatinine: '62' })).toBe('valid');
    expect(validity({ creatinine: '12', specificGravity: '1,002' })).toBe('dilute');
  });

  it('names what is no number, and asks about what is rare', () => {
    const { faults } = readEntry(entry({ creatinine: 'x' }), null, context);
    expect(faults).toEqual([{ field: 'creatinine', message: 'must be a number, 0 to 1000 mg/dL' }]);
    const { doubts } = readEntry(entry({ creatinine: '450' }), null, context);
    expect(doubts.map(({ message }) => message)).toEqual(['Is 450 mg/dL right?']);
  });
});

describe('two versions of one test', () => {
  const begun = allNegative(entry());
  const mine = answered({ ...begun, orderNumber: 'A' }, 'fentanyl', { confirmation: 'pending' });
  const theirs = answered({ ...begun, laboratory: 'North' }, 'fentanyl', {
    confirmation: 'confirmed-negative',
  });

  it('become one in which whoever changed a fact has it', () => {
    const merged = mergedEntry(begun, mine, theirs);
    expect([merged.orderNumber, merged.laboratory]).toEqual(['A', 'North']);
    const fentanyl = merged.analytes.find(({ analyte }) => analyte === 'fentanyl');
    expect(fentanyl?.confirmation).toBe('pending');
  });

  it('are shown where they differ, with whose answer stands', () => {
    const merged = mergedEntry(begun, mine, theirs);
    const found = testDisagreements({ mine, theirs }, merged);
    expect(found.map(({ label, stands }) => [label, stands])).toEqual([
      ['Laboratory', 'theirs'],
      ['Order number', 'mine'],
      ['Fentanyl', 'mine'],
    ]);
    const taken = taking(merged, theirs, 'analyte fentanyl');
    const after = testDisagreements({ mine, theirs }, taken);
    expect(after.find(({ label }) => label === 'Fentanyl')?.stands).toBe('theirs');
  });
});
