import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';
import { diagnosisRows } from './diagnosis-rows.ts';
import { orderRows } from './medication-rows.ts';
import type { Content, Participant } from './participant.ts';
import { episodeRow, personRow } from './people-rows.ts';
import { researchSite, researchTeam } from './research-site.ts';
import type { RowStore } from './row-store.ts';
import { testRows } from './test-rows.ts';

/** Facts about the files that the counts alone do not tell. */
export interface Remarks {
  /** Results for the study drug that the files leave out, kept as not tested. */
  withoutStudyDrug: number;
  /** Positive results for something the trial's panel does not list. */
  beyondPanel: number;
  /** Specimens that only the file of findings knows. */
  findingsOnly: number;
}

/** The site with its team; the supervisors of every site see it. */
export const writeSite = async (
  trx: Kysely<Tables>,
  content: Content,
  store: RowStore,
): Promise<void> => {
  const { id: siteId } = researchSite;
  const team = researchTeam(content.people.values());
  const supervisors = await trx
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'supervisor')
    .execute();
  const seers = new Set([...team, ...supervisors].map(({ id }) => id));
  store.add('sites', researchSite);
  for (const member of team) store.add('staff', member);
  for (const staffId of seers) store.add('staffSites', { staffId, siteId });
};

const writeTests = (
  person: Participant,
  content: Content,
  store: RowStore,
  remarks: Remarks,
): void => {
  for (const [day, specimen] of person.specimens) {
    const rows = testRows(person, day, specimen, content.panels[person.trial]);
    store.add('drugTests', rows.test);
    for (const analyte of rows.analytes) store.add('testAnalytes', analyte);
    remarks.withoutStudyDrug += rows.withoutStudyDrug;
    remarks.beyondPanel += rows.beyondPanel;
  }
};

/** People with what is known of each as a whole: episode, diagnoses, orders, tests. */
export const writePeople = async (
  content: Content,
  store: RowStore,
  remarks: Remarks,
): Promise<void> => {
  for (const person of content.people.values()) {
    store.add('people', personRow(person));
    const episode = episodeRow(person, content);
    if (episode !== null) store.add('episodes', episode);
    for (const diagnosis of diagnosisRows(person)) store.add('diagnoses', diagnosis);
    for (const order of orderRows(person)) store.add('medicationOrders', order);
    writeTests(person, content, store, remarks);
    await store.flush(false);
  }
};
