import { endOfCourseRule } from './end-of-course.ts';
import type { Faults } from './faults.ts';
import type { ImportResult } from './import-ctn0094.ts';
import type { RefusedRow } from './ledger.ts';

const FILE_WIDTH = 30;
const NUMBER_WIDTH = 9;
const TABLE_WIDTH = 20;

const inThousands = (count: number): string => count.toLocaleString('en-US');
const number = (count: number): string => inThousands(count).padStart(NUMBER_WIDTH);

const placeOf = ({
  file,
  line,
}: {
  readonly file: string;
  readonly line: number | null;
}): string => (line === null ? file : `${file}, line ${line}`);

const fileLines = ({ ledger }: ImportResult): string[] =>
  [...ledger.files].map(([file, { read, fates }]) => {
    const became = [...fates].map(([fate, count]) => `${inThousands(count)} ${fate}`).join(' + ');
    return `  ${file.padEnd(FILE_WIDTH)}${number(read)} = ${became}`;
  });

const tableLines = ({ tables }: ImportResult): string[] => [
  `  ${''.padEnd(TABLE_WIDTH)}${'added'.padStart(NUMBER_WIDTH)}${'before'.padStart(NUMBER_WIDTH)}`,
  ...[...tables].map(
    ([table, { added, present }]) =>
      `  ${table.padEnd(TABLE_WIDTH)}${number(added)}${number(present)}`,
  ),
];

const remarkLines = ({ remarks }: ImportResult): string[] => [
  `  ${inThousands(remarks.withoutStudyDrug)} results for the study drug itself are not in the ` +
    'files; kept as not tested.',
  `  ${inThousands(remarks.beyondPanel)} positive results are for a substance that the trial's ` +
    'panel does not list; kept as positive.',
  `  ${inThousands(remarks.findingsOnly)} specimens are in uds.csv only; kept, temperature not known.`,
  `  End of a course: ${endOfCourseRule}`,
];

const refusedLine = (row: RefusedRow): string => `  ${placeOf(row)}: ${row.reason}`;

/** What was read and what became of it, row for row. */
export const reportLines = (result: ImportResult): string[] => {
  const { refused } = result.ledger;
  return [
    'Rows read, and what became of them:',
    ...fileLines(result),
    '',
    'Rows of the database, added now or by an earlier run:',
    ...tableLines(result),
    '',
    ...remarkLines(result),
    '',
    refused.length === 0 ? 'No row was refused.' : `Refused rows (${inThousands(refused.length)}):`,
    ...refused.map(refusedLine),
  ];
};

/** Why a folder was refused as a whole. */
export const faultLines = ({ listed, total }: Faults): string[] => [
  `Nothing was changed: ${inThousands(total)} ${total === 1 ? 'fault' : 'faults'} in the folder.`,
  ...listed.map((fault) => `  ${placeOf(fault)}: ${fault.reason}`),
  ...(total > listed.length ? [`  … and ${inThousands(total - listed.length)} more`] : []),
];
