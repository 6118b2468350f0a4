import { DrugTest, DrugTestDraft } from '#contract/substance-monitoring';
import type { Recording } from '#domain/chart/recording';
import { drugTestFaults } from '#domain/substance-monitoring/drug-test-faults';
import { recordKind } from '../recording/record-kind.ts';

/** When a result was first known and who talked about it; what was known before stays known. */
const filled = (draft: DrugTestDraft, { record, before, now, by }: Recording) => {
  const known = record.tests.find(({ id }) => id === before?.id);
  const isSameTalk = known !== undefined && known.discussedOn === draft.discussedOn;
  return {
    resultedAt: draft.state === 'resulted' ? (known?.resultedAt ?? now) : null,
    discussedBy: draft.discussedOn === null ? null : isSameTalk ? known.discussedBy : by,
    testOrderId: known?.testOrderId ?? null,
  };
};

/** Tests for substances: what was collected, and what came back. */
export const drugTestRecord = recordKind({
  path: 'drug-tests',
  noun: 'test',
  area: 'substance-monitoring',
  action: 'substance-monitoring.change',
  list: 'tests',
  table: 'drugTests',
  row: DrugTest,
  draft: DrugTestDraft,
  faults: drugTestFaults,
  filled,
  parts: {
    analytes: {
      table: 'testAnalytes',
      owner: 'testId',
      rows: (analytes: DrugTest['analytes']) =>
        analytes.map((result, position) => ({ ...result, position })),
    },
  },
});
