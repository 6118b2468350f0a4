import { countText } from '#domain/chart/wording';
import type { RecordId } from '#domain/ids';
import type { IncentiveDraw, IncentiveEntry } from '#domain/modalities/incentive';
import type { LedgerSample } from '#domain/modalities/incentive-ledger';
import { longDay } from '../../ui/format/dates';
import { cell, type RecordCell, type RecordRow, stateCell } from '../../ui/records/record-row';
import { earnedText } from './earned-text';
import { ladderWords, outcomeWords, prizeWords, stateWords } from './incentive-words';

/** What can be done about one sample now. */
export type LedgerStep =
  | { readonly kind: 'enter'; readonly word: string }
  | { readonly kind: 'counter'; readonly word: string }
  | { readonly kind: 'draw'; readonly word: string; readonly entryId: RecordId }
  | { readonly kind: 'hand-over'; readonly word: string; readonly entryId: RecordId };

export interface LedgerRow extends RecordRow {
  readonly id: RecordId;
  readonly step: LedgerStep | null;
}

const owedIn = ({ drawn }: IncentiveEntry): number =>
  drawn.filter(({ handedOver }) => handedOver === 'owed').length;

const stepOf = ({ state, entries, drawsLeft }: LedgerSample): LedgerStep | null => {
  switch (state) {
    case 'open':
      return null;
    case 'to-record':
      return { kind: 'enter', word: 'Enter' };
    case 'differs':
      return { kind: 'counter', word: 'Counter entry' };
    case 'agrees': {
      const last = entries.at(-1);
      if (last !== undefined && drawsLeft > 0)
        return { kind: 'draw', word: `Draw ${drawsLeft}`, entryId: last.id };
      const owing = entries.find((entry) => owedIn(entry) > 0);
      return owing === undefined
        ? null
        : { kind: 'hand-over', word: `Hand over ${owedIn(owing)}`, entryId: owing.id };
    }
  }
};

const drawText = ({ prize, value, handedOver }: IncentiveDraw): string => {
  const worth = value === 0 ? '' : ` $${value}`;
  return `${prizeWords[prize]}${worth}${handedOver === 'owed' ? ' (owed)' : ''}`;
};

const drawnCell = ({ entries, drawsLeft }: LedgerSample): RecordCell => {
  const drawn = entries.flatMap((entry) => entry.drawn);
  const left = drawsLeft === 0 ? null : `${countText(drawsLeft, 'draw')} left`;
  if (drawn.length === 0) return cell(left ?? '–');
  const witnesses = [...new Set(drawn.map(({ witness }) => witness))].join(', ');
  return cell(
    drawn.map(drawText).join(' · '),
    [`witness: ${witnesses}`, left].filter((text) => text !== null).join('; '),
  );
};

const reasonOf = ({ entries }: LedgerSample): string | null => {
  const reasons = entries.flatMap(({ reason }) => reason ?? []);
  return reasons.length === 0 ? null : reasons.join('; ');
};

const earnedCell = (sample: LedgerSample): RecordCell => {
  const { state, earned, recorded } = sample;
  if (state === 'differs')
    return cell(earnedText(earned), `the ledger says ${earnedText(recorded)}`);
  return cell(state === 'open' ? '–' : earnedText(earned), reasonOf(sample));
};

/** One sample of a schedule as a row: result, ladder, what it earned, what was drawn. */
export const ledgerRow = (sample: LedgerSample): LedgerRow => {
  const { sourceId, on, outcome, state } = sample;
  const step = stepOf(sample);
  return {
    id: sourceId,
    struck: null,
    action: step?.word ?? null,
    step,
    cells: [
      cell(longDay(on)),
      cell(outcome === null ? 'not known' : outcomeWords[outcome]),
      cell(outcome === null ? 'waits' : ladderWords[outcome]),
      earnedCell(sample),
      drawnCell(sample),
      stateCell(...stateWords[state]),
    ],
  };
};
