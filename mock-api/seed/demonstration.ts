import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../src/database.ts';
import { type ChartWriter, chartWriter } from '../src/interchange/chart-writer.ts';
import { type Clinic, madeUpClinic } from './clinic/clinic.ts';
import { clinicRows } from './clinic-rows.ts';
import { type MadeUpChart, madeUpCharts } from './made-up-charts.ts';
import { chartToWrite } from './records/draft.ts';
import { summaryRows } from './records/finish-chart.ts';
import { groupRows } from './clinic/treatment-groups.ts';
import { membersOf } from './records/group-places.ts';

export { demonstrationSignIns } from './demonstration-sign-ins.ts';

export interface DemonstrationSize {
  readonly open: number;
  readonly ended: number;
}

export interface DemonstrationOptions {
  readonly today: PlainDate;
  readonly seed: string;
  readonly size?: DemonstrationSize;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Charts that are in memory at once. */
const BATCH = 40;
const usualSize: DemonstrationSize = { open: 60, ended: 540 };

function* inBatches(charts: Iterable<MadeUpChart>): Generator<MadeUpChart[]> {
  let batch: MadeUpChart[] = [];
  for (const chart of charts) {
    batch.push(chart);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const writeBatch = async (
  transaction: Database,
  writer: ChartWriter,
  clinic: Clinic,
  batch: readonly MadeUpChart[],
): Promise<void> => {
  const drafts = batch.map(({ draft }) => draft);
  await writer.writeRows(transaction, {
    people: batch.filter(({ isNewPerson }) => isNewPerson).map(({ draft }) => draft.person),
    sessions: clinic.newGroupSessions(),
  });
  await writer.writeCharts(transaction, drafts.map(chartToWrite));
  await writer.writeRows(transaction, {
    groupMembers: drafts.flatMap((draft) => membersOf(clinic, draft)),
    caseloadSummaries: drafts.flatMap((draft) => summaryRows(clinic, draft)),
  });
};

const leadsOf = ({ treatmentGroups, todaysGroupSessions }: Clinic) =>
  todaysGroupSessions.flatMap(({ id: sessionId, groupId }) =>
    (treatmentGroups.find(({ id }) => id === groupId)?.coFacilitatorIds ?? []).map(
      (staffId, position) => ({ sessionId, staffId, position }),
    ),
  );

/**
 * Fills an empty database with a made-up clinic, all of it or nothing. The same day and seed make
 * the same clinic.
 */
export const makeDemonstration = async (
  database: Database,
  { today, seed, size = usualSize, onProgress = () => undefined }: DemonstrationOptions,
): Promise<void> => {
  const clinic = madeUpClinic(today, seed, size.open);
  const rows = await clinicRows(clinic, seed);
  const writer = chartWriter();
  const total = size.open + size.ended;
  await database.transaction().execute(async (transaction) => {
    await writer.writeRows(transaction, rows);
    await writer.writeRows(transaction, {
      ...groupRows(clinic.treatmentGroups),
      sessions: clinic.todaysGroupSessions,
      sessionFacilitators: leadsOf(clinic),
    });
    let done = 0;
    for (const batch of inBatches(madeUpCharts(clinic, size))) {
      await writeBatch(transaction, writer, clinic, batch);
      done += batch.length;
      onProgress(done, total);
    }
  });
};
