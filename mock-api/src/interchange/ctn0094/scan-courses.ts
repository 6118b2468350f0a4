import type { StudyDay } from './calendar.ts';
import { tlfb } from './files/tlfb.ts';
import { treatment } from './files/treatment.ts';
import { uds } from './files/uds.ts';
import { type TemperatureCheck, udsTemp } from './files/uds-temp.ts';
import { type PlannedVisit, visit, wasKept, wasMissed } from './files/visit.ts';
import { withdrawal } from './files/withdrawal.ts';
import { type CollectedSpecimen, drugOn, noteContact, type Participant } from './participant.ts';
import { type Scan, scanPeopleFile } from './scan.ts';
import { plannedDayOf } from './visit-day.ts';

/** Of several readings of one specimen, the one that casts doubt on it counts. */
const doubtful = (
  known: TemperatureCheck | null,
  next: TemperatureCheck | null,
): TemperatureCheck | null =>
  known === 'out-of-range' || next === 'out-of-range' ? 'out-of-range' : (known ?? next);

const specimenOn = (person: Participant, day: StudyDay): CollectedSpecimen => {
  const known = person.specimens.get(day);
  if (known !== undefined) return known;
  const made: CollectedSpecimen = { temperature: null, found: new Set() };
  person.specimens.set(day, made);
  noteContact(person, day);
  return made;
};

/** Specimens and what was found in them; rows of one person and day are one specimen. */
export const scanSpecimens = async (scan: Scan): Promise<void> => {
  await scanPeopleFile(scan, udsTemp, (person, { day, temperature }, { file, line }) => {
    if (day === null) return scan.ledger.refuse(file, line, 'has no day');
    const repeated = person.specimens.has(day);
    const specimen = specimenOn(person, day);
    specimen.temperature = doubtful(specimen.temperature, temperature);
    scan.ledger.fate(file, repeated ? 'repeats of a specimen, merged' : 'specimens');
  });
  await scanPeopleFile(scan, uds, (person, { day, what }, { file, line }) => {
    if (day === null) return scan.ledger.refuse(file, line, 'has no day');
    const { found } = specimenOn(person, day);
    scan.ledger.fate(file, found.has(what) ? 'repeats of a result, merged' : 'positive results');
    found.add(what);
  });
};

/** First and last day of each study drug. */
export const scanDoses = (scan: Scan): Promise<void> =>
  scanPeopleFile(scan, treatment, (person, { day }) => {
    const drug = day === null ? null : drugOn(person, day);
    if (day === null || drug === null) return;
    drug.firstDoseOn = Math.min(drug.firstDoseOn ?? day, day);
    drug.lastDoseOn = Math.max(drug.lastDoseOn ?? day, day);
    noteContact(person, day);
  });

const noteVisit = (person: Participant, row: PlannedVisit): void => {
  if (row.day !== null && wasKept(row)) noteContact(person, row.day);
  const day = row.day ?? plannedDayOf(row.visit, person);
  if (day !== null && wasMissed(row)) person.missedVisits.push({ day, reasons: row.reasons });
};

/** Kept visits are contacts; missed ones may tell why a course ended. */
export const scanVisits = (scan: Scan): Promise<void> =>
  scanPeopleFile(scan, visit, (person, row) => noteVisit(person, row));

/** Files whose rows are only checked in the first pass, because they are streamed in the second. */
export const scanDiaries = async (scan: Scan): Promise<void> => {
  await scanPeopleFile(scan, withdrawal, () => undefined);
  await scanPeopleFile(scan, tlfb, () => undefined);
};
