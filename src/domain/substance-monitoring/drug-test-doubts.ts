import type { Recording, RecordingFault } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import type { DrugTestDraft } from './drug-test-faults.ts';
import { specimenFields, specimenRanges } from './specimen-range.ts';

const hourOf = (time: string | null): string | null => time?.slice(0, 2) ?? null;

/** Another test of the same hour, or of the same day where the hour of one is not known. */
const duplicateDoubts = (draft: DrugTestDraft, { record, before }: Recording): RecordingFault[] => {
  const { collectedOn, collectedTime } = draft;
  if (collectedOn === null) return [];
  const hour = hourOf(collectedTime);
  const same = inForce(record.tests).some((test) => {
    const other = hourOf(test.collectedTime);
    const isSameHour = hour === null || other === null || hour === other;
    return test.id !== before?.id && test.collectedOn === collectedOn && isSameHour;
  });
  const message = 'Another test of that hour is recorded. Is this a second specimen?';
  return same ? [{ field: 'collectedOn', message }] : [];
};

const rareDoubts = (draft: DrugTestDraft, { rules }: Recording): RecordingFault[] =>
  specimenFields.flatMap((field) => {
    const value = draft[field];
    const [from, through] = rules.substanceMonitoring.usualSpecimen[field];
    if (value === null || (value >= from && value <= through)) return [];
    const amount = `${value} ${specimenRanges[field].unit}`.trimEnd();
    return [{ field, message: `Is ${amount} right?` }];
  });

/** What can be but is rare: asked about before a test is saved. */
export const drugTestDoubts = (draft: DrugTestDraft, recording: Recording): RecordingFault[] => [
  ...duplicateDoubts(draft, recording),
  ...rareDoubts(draft, recording),
];
