import { plannedWeeksOf } from './end-of-course.ts';
import { Faults, FolderRefused } from './faults.ts';
import { everybody } from './files/everybody.ts';
import { metaStudyLength } from './files/meta-study-length.ts';
import type { Ledger } from './ledger.ts';
import type { Content } from './participant.ts';
import type { Progress, Scan } from './scan.ts';
import { scanDiaries, scanDoses, scanSpecimens, scanVisits } from './scan-courses.ts';
import {
  scanDescriptions,
  scanEverybody,
  scanPanels,
  scanRandomizations,
  scanStudyLengths,
} from './scan-people.ts';

const checkLengths = (content: Content, faults: Faults): void => {
  for (const person of content.people.values()) {
    const arms = person.drugs.map(({ arm }) => arm).join(', then ');
    if (plannedWeeksOf(person, content) === null)
      faults.add(metaStudyLength.file, null, `has no length for trial ${person.trial}, ${arms}`);
  }
};

/**
 * The first pass: reads and checks every row of every file and changes nothing.
 * @throws FolderRefused with everything that is wrong with the folder.
 */
export const readFolder = async (
  folder: string,
  ledger: Ledger,
  progress: Progress,
): Promise<Content> => {
  const faults = new Faults();
  const scan: Scan = { folder, faults, ledger, progress, people: new Map() };
  await scanEverybody(scan);
  if (scan.people.size === 0) {
    faults.add(everybody.file, null, 'names nobody');
    throw new FolderRefused(faults);
  }
  const plannedWeeks = await scanStudyLengths(scan);
  const panels = await scanPanels(scan);
  await scanDescriptions(scan);
  await scanRandomizations(scan);
  await scanDoses(scan);
  await scanSpecimens(scan);
  await scanVisits(scan);
  await scanDiaries(scan);
  const content: Content = { people: scan.people, panels, plannedWeeks };
  if (faults.total === 0) checkLengths(content, faults);
  if (faults.total > 0) throw new FolderRefused(faults);
  return content;
};
