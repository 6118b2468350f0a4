import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { conditions } from './files/psychiatric.ts';
import { reasonFlags } from './files/visit.ts';

/** The cells of one planned visit; reasons by flag. */
export const visitLine = (
  who: number,
  visit: string,
  what: string,
  day: number | '',
  reasons: readonly string[] = [],
): string =>
  [who, visit, what, '', ...reasonFlags.map((flag) => (reasons.includes(flag) ? 1 : '')), day].join(
    ',',
  );

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

/**
 * A small folder with one person of each trial and one (17) who was screened and did not start:
 * 11 stays to the end, 13 goes to jail, 15 is randomized twice.
 */
const good: Readonly<Record<string, string>> = {
  'everybody.csv': lines('who,project', '11,27', '13,51', '15,30', '17,27'),
  'meta_study_length.csv': lines(
    '"project","treatment","phase","stage","weeks","description"',
    '"27","Methadone","1","1",24,"Treatment"',
    '"51","Inpatient NR-NTX","1","1",24,"Treatment"',
    '"30","Outpatient BUP + SMM","1","1",12,"All of phase 1"',
    '"30","Outpatient BUP + EMM","2","1",20,"Treatment"',
    '"30","Outpatient BUP + EMM","2","2",4,"Taper"',
  ),
  'meta_substance_groups_uds.csv': lines(
    '"Substance","CTN-0027","CTN-0030","CTN-0051"',
    '"Methadone","Methadone","Methadone","Methadone"',
    '"Buprenorphine","NO","Buprenorphine","Buprenorphine"',
    '"Opiate 300","Opioid","Opioid","Opioid"',
    '"Oxycodone","Opioid","Opioid","Opioid"',
  ),
  'demographics.csv': lines(
    'who,age,is_hispanic,race,job,is_living_stable,education,marital,is_male',
    '11,40,No,White,Full Time,Yes,HS/GED,Never married,Yes',
    '13,,,,,,,,',
    '15,25,Yes,Refused/missing,,,,,No',
    '17,30,No,Black,Student,No,,,No',
  ),
  'psychiatric.csv': lines(
    `who,${conditions.join(',')}`,
    '11,Yes,No,,,,,Yes,,,,,,Missing,,',
    '13,,,,,,,,,,,,,,,',
  ),
  'site_masked.csv': lines('who,site_masked', '11,2', '13,5', '15,2', '17,9'),
  'screening_date.csv': lines('who,screening_day,day_zero', '11,0,-1', '13,,'),
  'outcomes.csv': lines(
    'who,usePatternUDS,Ab_ctnNinetyFour_2023,Ab_fiellin_2006,Ab_kosten_1993,Ab_krupitskyA_2011,' +
      'Ab_krupitskyB_2011,Ab_ling_1998,RsT_ctnNinetyFour_2023,RsE_ctnNinetyFour_2023,' +
      'DrT_ctnNinetyFour_2023,DrE_ctnNinetyFour_2023,Rs_johnson_1992,Rs_krupitsky_2004,' +
      'RsT_lee_2016,RsE_lee_2016,RsT_ctnFiftyOne_2018,RsE_ctnFiftyOne_2018,' +
      'RsT_schottenfeld_2008,RsE_schottenfeld_2008',
    '11,+-o*,FALSE,0,FALSE,FALSE,0,FALSE,1,1,1,1,TRUE,TRUE,3,1,3,1,1,1',
  ),
  'randomization.csv': lines(
    'who,treatment,which,when',
    '11,Methadone,1,5',
    '11,Methadone,2,5',
    '13,Inpatient NR-NTX,1,3',
    '15,Outpatient BUP + EMM,2,40',
    '15,Outpatient BUP + SMM,1,2',
  ),
  'treatment.csv': lines(
    'who,amount,when',
    '11,30,6',
    '11,80,150',
    '13,1,4',
    '15,8,40',
    '15,16,40',
  ),
  'uds_temp.csv': lines(
    'who,was_temp_ok,when',
    '11,1,0',
    '11,1,20',
    '11,0,20',
    '13,99,10',
    '17,1,0',
    '17,1,',
  ),
  'uds.csv': lines('who,what,when', '11,Opioid,0', '11,Methadone,160', '13,Mdma/Hallucinogen,10'),
  'visit.csv': lines(
    `who,visit,what,is_no_note,${reasonFlags.join(',')},when`,
    visitLine(11, 'WK0', 'visit', 5),
    visitLine(11, 'WK24', 'visit', 165),
    visitLine(13, 'WK1', 'no visit', '', ['is_in_jail']),
    visitLine(13, 'WK2', 'MISSING', ''),
    visitLine(15, 'P1Unsc', '', 9),
    visitLine(15, 'P1Unsc', '', 9),
    visitLine(17, 'WK0', 'MISSING', ''),
    visitLine(17, 'Somewhen', 'no visit', ''),
  ),
  'withdrawal.csv': lines('who,withdrawal,when', '11,3,5', '11,,12', '17,0,0'),
  'tlfb.csv': lines('who,what,when', '11,Heroin,-3', '11,Alcohol,-3', '11,Alcohol,-3', '17,THC,0'),
};

export type Changes = Readonly<Record<string, string | null>>;

/** The text of a file of the good folder, for a test that changes a line of it. */
export const goodFile = (file: string): string => good[file] ?? '';

/** Writes the good folder, with some files changed or (null) left out; it goes with the test. */
export const madeFolder = async (
  context: Pick<TestContext, 'after'>,
  changes: Changes = {},
): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'stepdown-ctn0094-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({ ...good, ...changes }))
    if (text !== null) await writeFile(join(folder, file), text);
  return folder;
};
