import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { RecordId } from '#domain/ids';
import { chartFeature } from '../../chart/store/chart-feature';
import { idle } from '../../core/request-status';
import { RecordButton } from '../../recording/record-button';
import { selectMayRecord } from '../../recording/may-record';
import { recordingActions } from '../../recording/store/recording-actions';
import { recordingFeature } from '../../recording/store/recording-feature';
import { MarkedRow } from '../../ui/marked-row';
import { RecordTable } from '../../ui/records/record-table';
import type { IncentiveView } from './incentives-view-model';
import type { LedgerRow } from './ledger-row';

const TITLE = 'Incentive ledger';

/** The ladder and ledger of one schedule: enter what results earned, draw, hand over, counter. */
@Component({
  selector: 'sd-incentive-ledger',
  imports: [MarkedRow, RecordButton, RecordTable],
  templateUrl: './incentive-ledger.html',
})
export class IncentiveLedger {
  private readonly store = inject(Store);
  private readonly episodeId = this.store.selectSignal(chartFeature.selectEpisodeId);
  private readonly saves = this.store.selectSignal(recordingFeature.selectSaves);

  readonly view = input.required<IncentiveView>();

  protected readonly columns = ['Sample', 'Result', 'Ladder', 'Earned', 'Drawn', 'Ledger'];
  protected readonly may = this.store.selectSignal(selectMayRecord);
  protected readonly openRow = signal<RecordId | null>(null);
  protected readonly text = signal('');
  protected readonly tried = signal(false);
  private readonly key = signal('');

  protected readonly open = computed(() =>
    this.view().rows.find(({ id, step }) => id === this.openRow() && step !== null),
  );
  protected readonly save = computed(() => this.saves()[this.key()] ?? idle);
  protected readonly refusal = computed(() => {
    const save = this.save();
    if (save.kind !== 'failed') return null;
    return save.problem.errors?.[0]?.message ?? save.problem.detail ?? save.problem.title;
  });

  /** The button of a row: what needs no words is done at once, the rest opens below the row. */
  protected act(id: string): void {
    const row = this.view().rows.find((each) => each.id === id);
    if (row === undefined || row.step === null) return;
    const { step } = row;
    if (step.kind === 'enter') this.enter(row, null);
    else if (step.kind === 'hand-over') this.write(`${step.entryId}/prizes-given`, {});
    else this.ask(row.id);
  }

  private ask(id: RecordId): void {
    this.openRow.update((shown) => (shown === id ? null : id));
    this.tried.set(false);
    this.text.set('');
  }

  protected take(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected submit(event: Event, row: LedgerRow): void {
    event.preventDefault();
    const text = this.text().trim();
    this.tried.set(true);
    if (text === '') return;
    if (row.step?.kind === 'draw') this.write(`${row.step.entryId}/draws`, { witness: text });
    else this.enter(row, text);
    this.openRow.set(null);
  }

  private enter({ id: sourceId }: LedgerRow, reason: string | null): void {
    this.write('', { enrollmentId: this.view().id, sourceId, reason });
  }

  private write(part: string, draft: object): void {
    const episodeId = this.episodeId();
    if (episodeId === null || this.save().kind === 'pending') return;
    this.key.set(crypto.randomUUID());
    const path = part === '' ? 'incentive-entries' : `incentive-entries/${part}`;
    const writing = { episodeId, path, key: this.key(), title: TITLE };
    this.store.dispatch(
      recordingActions.submitted({ ...writing, recordId: null, version: null, draft }),
    );
  }
}
