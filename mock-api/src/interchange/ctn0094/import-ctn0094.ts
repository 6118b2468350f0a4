import type { Database } from '../../database.ts';
import { Ledger } from './ledger.ts';
import type { Content } from './participant.ts';
import { readFolder } from './read-folder.ts';
import { openRowStore, type TableCount, type WrittenTable } from './row-store.ts';
import type { Progress } from './scan.ts';
import { type Remarks, writePeople, writeSite } from './write-content.ts';
import { writeLists } from './write-lists.ts';

export interface ImportResult {
  readonly ledger: Ledger;
  readonly tables: ReadonlyMap<WrittenTable, TableCount>;
  readonly remarks: Remarks;
}

const specimensBeyond = (content: Content, ledger: Ledger): number => {
  const known = ledger.files.get('uds_temp.csv')?.fates.get('specimens') ?? 0;
  let all = 0;
  for (const { specimens } of content.people.values()) all += specimens.size;
  return all - known;
};

/**
 * Imports a folder of CTN-0094 files as a site of their own: first everything is read and checked,
 * then everything is written in one transaction. A second run finds its rows and adds nothing.
 * @throws FolderRefused when anything in the folder is malformed; nothing is changed then.
 */
export const importCtn0094 = async (
  database: Database,
  folder: string,
  progress: Progress,
): Promise<ImportResult> => {
  const ledger = new Ledger();
  const content = await readFolder(folder, ledger, progress);
  const findingsOnly = specimensBeyond(content, ledger);
  const remarks: Remarks = { withoutStudyDrug: 0, beyondPanel: 0, findingsOnly };
  const tables = await database.transaction().execute(async (trx) => {
    const store = await openRowStore(trx);
    await writeSite(trx, content, store);
    await writePeople(content, store, remarks);
    progress('wrote people, episodes, orders and tests');
    await writeLists({ folder, content, store, ledger, progress });
    await store.flush(true);
    const unbalanced = ledger.unbalanced();
    if (unbalanced.length > 0)
      throw new Error(`Rows of ${unbalanced.join(', ')} are not accounted for`);
    return store.counts;
  });
  return { ledger, tables, remarks };
};
