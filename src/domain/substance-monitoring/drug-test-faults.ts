import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { localDate, localTime } from '../time/instant.ts';
import { laterOf } from '../time/plain-date.ts';
import type { AnalyteResult, DrugTest, TestState } from './drug-test.ts';
import { type SpecimenField, specimenFields, specimenRanges } from './specimen-range.ts';

/** What is typed about a test; when it resulted and who discussed it follow from the writing. */
export type DrugTestDraft = Draft<DrugTest, 'resultedAt' | 'testOrderId' | 'discussedBy'>;

/** What became of a specimen: there is one, there is none, or its day has not come. */
export const specimenOf: Readonly<Record<TestState, 'ahead' | 'given' | 'none'>> = {
  scheduled: 'ahead',
  collected: 'given',
  resulted: 'given',
  'missed-unexcused': 'none',
  'missed-excused': 'none',
  refused: 'none',
  unable: 'none',
  'cancelled-by-program': 'none',
};

/** States that can be known before the day of the test. */
const KNOWN_AHEAD: readonly TestState[] = ['scheduled', 'missed-excused', 'cancelled-by-program'];

type Faults = RecordingFault[];
const fault = (field: string, message: string): Faults => [{ field, message }];

const scheduleFaults = (draft: DrugTestDraft, { record, today, before }: Recording): Faults => {
  const { scheduledOn, state } = draft;
  if (state === 'scheduled' && before === null && scheduledOn < today)
    return fault('scheduledOn', 'is past: say what became of the test');
  const limit = KNOWN_AHEAD.includes(state) ? laterOf(today, scheduledOn) : today;
  return dayFaults('scheduledOn', scheduledOn, record.episode, limit);
};

const collectionFaults = (draft: DrugTestDraft, recording: Recording): Faults => {
  const { collectedOn, collectedTime } = draft;
  const { record, now, today } = recording;
  if (specimenOf[draft.state] !== 'given')
    return [
      ...(collectedOn === null ? [] : fault('collectedOn', 'is for a test that was collected')),
      ...(collectedTime === null ? [] : fault('collectedTime', 'is for a test that was collected')),
    ];
  if (collectedOn === null) return fault('collectedOn', 'is needed for a test that was collected');
  const days = dayFaults('collectedOn', collectedOn, record.episode, today);
  if (days.length > 0 || collectedTime === null) return days;
  const isAhead =
    collectedOn === localDate(now, record.timeZone) &&
    collectedTime > localTime(now, record.timeZone);
  return isAhead
    ? fault('collectedTime', `must not be after now, ${localTime(now, record.timeZone)}`)
    : [];
};

/** Facts that only a specimen has. */
const ofSpecimen = ['collection', 'temperatureCheck', ...specimenFields] as const;

const rangeFault = (draft: DrugTestDraft, field: SpecimenField): Faults => {
  const value = draft[field];
  const { min, max, unit } = specimenRanges[field];
  if (value === null || (value >= min && value <= max)) return [];
  return fault(field, `must be ${min} to ${max} ${unit}`.trimEnd());
};

const specimenFaults = (draft: DrugTestDraft): Faults => {
  const known = ofSpecimen.filter((field) => draft[field] !== null);
  if (specimenOf[draft.state] !== 'given')
    return known.flatMap((field) => fault(field, 'is for a test that was collected'));
  if (draft.matrix === 'urine') return specimenFields.flatMap((field) => rangeFault(draft, field));
  return known
    .filter((field) => field !== 'collection')
    .flatMap((field) => fault(field, 'is measured in urine'));
};

const isKnown = ({ screen, confirmation }: AnalyteResult): boolean =>
  screen === 'negative' ||
  screen === 'presumptive-positive' ||
  (confirmation !== null && confirmation !== 'pending');

const isPositive = ({ screen, confirmation }: AnalyteResult): boolean =>
  confirmation === 'confirmed-positive' ||
  (screen === 'presumptive-positive' && confirmation !== 'confirmed-negative');

const analyteFaults = (
  result: AnalyteResult,
  at: number,
  all: readonly AnalyteResult[],
): Faults => {
  const isTwice = all.findIndex(({ analyte }) => analyte === result.analyte) < at;
  return [
    ...(isTwice ? fault(`analytes/${at}/analyte`, 'is on the list twice') : []),
    ...(result.level === null || isPositive(result)
      ? []
      : fault(`analytes/${at}/level`, 'is for a positive result')),
  ];
};

const resultFaults = ({ state, analytes }: DrugTestDraft): Faults => {
  if (specimenOf[state] !== 'given')
    return analytes.length === 0
      ? []
      : fault('analytes', 'must be empty for a test that was not collected');
  if (state === 'resulted' && !analytes.some(isKnown))
    return fault('analytes', 'need at least one result');
  return analytes.flatMap(analyteFaults);
};

const wordFaults = (draft: DrugTestDraft, { rules }: Recording): Faults => {
  const { panelId, notCollectedReason, state } = draft;
  const isPanel = rules.substanceMonitoring.panels.some(({ id }) => id === panelId);
  return [
    ...(panelId === null || isPanel ? [] : fault('panelId', 'is none of the panels of the clinic')),
    ...(notCollectedReason === null || specimenOf[state] === 'none'
      ? []
      : fault('notCollectedReason', 'is for a test that was not collected')),
  ];
};

const discussionFaults = (draft: DrugTestDraft, { today }: Recording): Faults => {
  const { discussedOn, discussionNote, scheduledOn, collectedOn, state } = draft;
  if (discussedOn === null)
    return discussionNote === null
      ? []
      : fault('discussedOn', 'is needed with a note of the discussion');
  if (specimenOf[state] === 'ahead')
    return fault('discussedOn', 'is for a test of which something is known');
  if (discussedOn > today) return fault('discussedOn', `must not be after today, ${today}`);
  const day = collectedOn ?? scheduledOn;
  return discussedOn < day ? fault('discussedOn', `is before the test on ${day}`) : [];
};

/** Everything that speaks against a test as it was typed. */
export const drugTestFaults = (draft: DrugTestDraft, recording: Recording): Faults => [
  ...scheduleFaults(draft, recording),
  ...collectionFaults(draft, recording),
  ...specimenFaults(draft),
  ...resultFaults(draft),
  ...wordFaults(draft, recording),
  ...discussionFaults(draft, recording),
];
