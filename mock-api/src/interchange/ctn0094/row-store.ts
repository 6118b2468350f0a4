import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { researchSite } from './research-site.ts';

/** Parents before children, as the foreign keys want it. */
const writtenTables = [
  'sites',
  'staff',
  'staffSites',
  'people',
  'episodes',
  'diagnoses',
  'sessions',
  'attendances',
  'drugTests',
  'testAnalytes',
  'medicationOrders',
  'doses',
  'useDays',
  'withdrawalReports',
] as const satisfies readonly (keyof Tables)[];
export type WrittenTable = (typeof writtenTables)[number];

type Scope = 'all' | 'site' | 'person' | 'test';

/** By what a row is known again in a second run, and which rows of a table could be ours. */
const identities: {
  readonly [Table in WrittenTable]: {
    readonly key: readonly (keyof Tables[Table] & string)[];
    readonly scope: Scope;
  };
} = {
  sites: { key: ['id'], scope: 'all' },
  staff: { key: ['id'], scope: 'all' },
  staffSites: { key: ['staffId', 'siteId'], scope: 'all' },
  people: { key: ['id'], scope: 'site' },
  episodes: { key: ['id'], scope: 'site' },
  diagnoses: { key: ['personId', 'position'], scope: 'person' },
  sessions: { key: ['id'], scope: 'site' },
  attendances: { key: ['id'], scope: 'person' },
  drugTests: { key: ['id'], scope: 'person' },
  testAnalytes: { key: ['testId', 'position'], scope: 'test' },
  medicationOrders: { key: ['id'], scope: 'person' },
  doses: { key: ['id'], scope: 'person' },
  useDays: { key: ['personId', 'on', 'reported'], scope: 'person' },
  withdrawalReports: { key: ['personId', 'on', 'category'], scope: 'person' },
};

const ofSite = sql`site_id = ${researchSite.id}`;
const ofPerson = sql`person_id in (select id from people where ${ofSite})`;
const within: Record<Scope, typeof ofSite> = {
  all: sql`1 = 1`,
  site: ofSite,
  person: ofPerson,
  test: sql`test_id in (select id from drug_tests where ${ofPerson})`,
};

const keyOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): string =>
  columns.map((column) => String(row[column])).join('|');

const keysIn = async (trx: Kysely<Tables>, table: WrittenTable): Promise<Set<string>> => {
  const { key, scope } = identities[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const query = sql<Record<string, unknown>>`
    select ${columns} from ${sql.table(table)} where ${within[scope]}`;
  const { rows } = await query.execute(trx);
  return new Set(rows.map((row) => keyOf(row, key)));
};

/** Rows in memory before they are written; bounds what the import needs whatever the files' size. */
const BUFFERED_ROWS = 20_000;

export interface TableCount {
  added: number;
  /** Rows that an earlier run had written. */
  present: number;
}

/** Adds the rows that are not there yet and counts both; never changes a row. */
export interface RowStore {
  readonly counts: ReadonlyMap<WrittenTable, TableCount>;
  /** False when an equal row of this run was handed in before. */
  readonly add: <Table extends WrittenTable>(table: Table, row: Tables[Table]) => boolean;
  /** Writes what waits, once enough does or at the end. */
  readonly flush: (atEnd: boolean) => Promise<void>;
}

class Store implements RowStore {
  readonly counts = new Map<WrittenTable, TableCount>();
  readonly #trx: Kysely<Tables>;
  readonly #present: ReadonlyMap<WrittenTable, ReadonlySet<string>>;
  readonly #seen = new Map<WrittenTable, Set<string>>();
  readonly #waiting = new Map<WrittenTable, Tables[WrittenTable][]>();
  readonly #bulk = bulkInsert();
  #waitingRows = 0;

  constructor(trx: Kysely<Tables>, present: ReadonlyMap<WrittenTable, ReadonlySet<string>>) {
    this.#trx = trx;
    this.#present = present;
    for (const table of writtenTables) {
      this.counts.set(table, { added: 0, present: 0 });
      this.#seen.set(table, new Set());
    }
  }

  readonly add = <Table extends WrittenTable>(table: Table, row: Tables[Table]): boolean => {
    const key = keyOf(row as Readonly<Record<string, unknown>>, identities[table].key);
    const seen = this.#seen.get(table);
    const count = this.counts.get(table);
    if (seen === undefined || count === undefined || seen.has(key)) return false;
    seen.add(key);
    if (this.#present.get(table)?.has(key) === true) {
      count.present += 1;
      return true;
    }
    count.added += 1;
    const waiting = this.#waiting.get(table);
    if (waiting === undefined) this.#waiting.set(table, [row]);
    else waiting.push(row);
    this.#waitingRows += 1;
    return true;
  };

  readonly flush = async (atEnd: boolean): Promise<void> => {
    if (!atEnd && this.#waitingRows < BUFFERED_ROWS) return;
    for (const table of writtenTables) {
      const rows = this.#waiting.get(table);
      if (rows === undefined) continue;
      await this.#bulk.insert(this.#trx, table, rows);
    }
    this.#waiting.clear();
    this.#waitingRows = 0;
  };
}

/** A store that knows what earlier runs have written. */
export const openRowStore = async (trx: Kysely<Tables>): Promise<RowStore> => {
  const present = new Map<WrittenTable, ReadonlySet<string>>();
  for (const table of writtenTables) present.set(table, await keysIn(trx, table));
  return new Store(trx, present);
};
