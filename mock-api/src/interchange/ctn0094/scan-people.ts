import { demographics } from './files/demographics.ts';
import { everybody, type Trial, trials } from './files/everybody.ts';
import { metaStudyLength } from './files/meta-study-length.ts';
import { metaSubstanceGroups, type PanelGroup } from './files/meta-substance-groups.ts';
import { outcomes } from './files/outcomes.ts';
import { psychiatric } from './files/psychiatric.ts';
import { type Randomization, randomization } from './files/randomization.ts';
import { screeningDate } from './files/screening-date.ts';
import { siteMasked } from './files/site-masked.ts';
import type { StudyDay } from './calendar.ts';
import { newParticipant, type Participant, phaseKey } from './participant.ts';
import { type Place, type Scan, scanFile, scanOncePerPerson, scanPeopleFile } from './scan.ts';

/** Who took part, and what the trials planned. */
export const scanEverybody = (scan: Scan): Promise<void> =>
  scanFile(scan, everybody, ({ who, trial }, { file, line }) => {
    if (scan.people.has(who)) return scan.faults.add(file, line, `person ${who} is there twice`);
    scan.people.set(who, newParticipant(who, trial));
    scan.ledger.fate(file, 'people');
  });

export const scanStudyLengths = async (scan: Scan): Promise<Map<string, number>> => {
  const weeks = new Map<string, number>();
  await scanFile(scan, metaStudyLength, (stage, { file }) => {
    const key = phaseKey(stage.trial, stage.arm, stage.phase);
    weeks.set(key, (weeks.get(key) ?? 0) + stage.weeks);
    scan.ledger.fate(file, 'stages of planned length');
  });
  return weeks;
};

export const scanPanels = async (scan: Scan): Promise<Record<Trial, Set<PanelGroup>>> => {
  const panels = { '27': new Set(), '30': new Set(), '51': new Set() } satisfies Record<
    Trial,
    Set<unknown>
  > as Record<Trial, Set<PanelGroup>>;
  await scanFile(scan, metaSubstanceGroups, ({ groups }, { file }) => {
    for (const trial of trials) {
      const group = groups[trial];
      if (group !== null) panels[trial].add(group);
    }
    scan.ledger.fate(file, 'substances of the panels');
  });
  return panels;
};

/** Age, sex, work, conditions and trial site of each person; checks what a chart has no field for. */
export const scanDescriptions = async (scan: Scan): Promise<void> => {
  await scanOncePerPerson(scan, demographics, (person, row, { file }) => {
    person.demographics = row;
    scan.ledger.fate(file, 'people described');
  });
  await scanOncePerPerson(scan, psychiatric, (person, { present }, { file }) => {
    person.conditions = present;
    scan.ledger.fate(file, present.length > 0 ? 'people with diagnoses' : 'people without one');
  });
  await scanOncePerPerson(scan, siteMasked, (person, { site }, { file }) => {
    person.trialSite = site;
    scan.ledger.fate(file, 'trial sites of people');
  });
  await scanOncePerPerson(scan, screeningDate, (_person, _row, { file }) =>
    scan.ledger.fate(file, 'checked, no field in a chart'),
  );
  await scanOncePerPerson(scan, outcomes, (_person, _row, { file }) =>
    scan.ledger.fate(file, 'checked, not part of a chart'),
  );
};

type DatedRandomization = Randomization & { readonly day: StudyDay };
interface Seen {
  readonly row: DatedRandomization;
  readonly place: Place;
}

const isRepeat = (person: Participant, { arm, day }: DatedRandomization): boolean =>
  person.drugs.some((drug) => drug.arm === arm && drug.randomizedOn === day);

const addRandomization = (scan: Scan, person: Participant, { row, place }: Seen): void => {
  const { file, line } = place;
  const before = person.drugs.at(-1);
  if (isRepeat(person, row)) return scan.ledger.fate(file, 'repeats of the first randomization');
  if (before === undefined && row.which === 2)
    return scan.faults.add(file, line, `person ${row.who} has a second randomization and no first`);
  if (before !== undefined && (row.which === 1 || row.day < before.randomizedOn))
    return scan.faults.add(file, line, `person ${row.who}: the randomizations contradict`);
  person.drugs.push({
    arm: row.arm,
    randomizedOn: row.day,
    firstDoseOn: null,
    lastDoseOn: null,
  });
  scan.ledger.fate(file, before === undefined ? 'episodes' : 'second randomizations of episodes');
};

/** The randomizations of each person, in their order whatever the order of the file. */
export const scanRandomizations = async (scan: Scan): Promise<void> => {
  const seen: Seen[] = [];
  await scanPeopleFile(scan, randomization, (_person, row, place) => {
    const { day } = row;
    if (day === null) scan.ledger.refuse(place.file, place.line, 'has no day');
    else seen.push({ row: { ...row, day }, place });
  });
  for (const each of seen.toSorted((a, b) => a.row.which - b.row.which)) {
    const person = scan.people.get(each.row.who);
    if (person !== undefined) addRandomization(scan, person, each);
  }
};
