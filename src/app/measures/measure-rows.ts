import type { Administration } from '#contract/measures';
import { countText, listText } from '#domain/chart/wording';
import { instrument } from '#domain/measures/instruments';
import type { ScaleScore, Score } from '#domain/measures/score';
import { score } from '#domain/measures/scoring';
import type { Reading } from '#domain/measures/series';
import { longDay } from '../ui/format/dates';
import {
  cell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import { modeWords } from './measures-labels';

/** A change with its sign: `+2`, `−5`. */
export const signed = (points: number): string =>
  points === 0 ? 'no change' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`;

const valueText = ({ value, band }: ScaleScore): string =>
  value === null ? 'not scored' : `${value}${band === null ? '' : `, ${band}`}`;

const otherScales = ({ instrument: id, scales }: Score): string | null => {
  const named = scales.slice(1).map((each) => {
    const name = instrument(id).scales.find((scale) => scale.id === each.scale)?.name;
    return `${name ?? each.scale} ${valueText(each)}`;
  });
  return named.length === 0 ? null : named.join('; ');
};

const missingText = ({ administration, scales }: Score): string => {
  if (administration.declinedReason !== null) return 'all';
  const open = scales.reduce((sum, { items, answered }) => sum + items - answered, 0);
  return open === 0 ? 'none' : `${countText(open, 'item')}: nothing is prorated`;
};

const safetyCell = ({ safetyItems }: Score): RecordCell =>
  safetyItems.length === 0
    ? cell('none')
    : stateCell(
        'safety',
        `item ${listText(safetyItems.map(String))} raised`,
        'whatever the total; open until reviewed on Safety',
      );

/** The change against earlier complete values of the first scale. */
const changeCells = (scored: Score, readings: readonly Reading[]): RecordCell[] => {
  const at = readings.findIndex(({ row }) => row === scored.administration.id);
  const own = readings[at];
  const against = (earlier: Reading | undefined): RecordCell =>
    own === undefined || earlier === undefined || earlier === own
      ? cell('–')
      : cell(signed(own.value - earlier.value), `from ${earlier.value}`);
  return [against(readings[at - 1]), against(readings[0])];
};

/** One completed form; the forms of a day that do not count stay and say so. */
export const measureRow = (
  administration: Administration,
  readings: readonly Reading[],
  counting: ReadonlySet<string>,
): RecordRow => {
  const scored = score(administration);
  const counts = counting.has(administration.id) || administration.enteredInErrorAt !== null;
  return {
    id: administration.id,
    struck: struckNote(administration),
    action: administration.declinedReason === null ? 'Answers' : null,
    correct: { kind: 'administrations', id: administration.id },
    cells: [
      cell(longDay(administration.on), counts ? null : 'a later form of the day counts'),
      administration.declinedReason === null
        ? cell(valueText(scored.main), otherScales(scored))
        : cell('declined', administration.declinedReason),
      ...changeCells(scored, readings),
      cell(missingText(scored)),
      safetyCell(scored),
      cell(modeWords[administration.mode]),
    ],
  };
};
