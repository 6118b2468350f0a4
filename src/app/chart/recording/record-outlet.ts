import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import type { RecordId } from '#domain/ids';
import { selectMayRecord } from '../../recording/may-record';
import { injectOpenRecord } from '../../ui/records/open-record-address';
import { RecordDialog } from '../../recording/record-dialog';
import { selectStoryboard } from '../storyboard/storyboard-view-model';
import { formKinds } from './form-kinds';

/** Opens what the address asks to record: `?record=<path>`, with `row` to correct it. */
@Component({
  selector: 'sd-record-outlet',
  imports: [RecordDialog],
  template: `
    @for (each of asked(); track each.key) {
      <sd-record-dialog
        [address]="each.address"
        [entry]="each.entry"
        [person]="person()"
        (closed)="close()"
      />
    }
  `,
})
export class RecordOutlet {
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly store = inject(Store);
  private readonly storyboard = this.store.selectSignal(selectStoryboard);
  private readonly may = this.store.selectSignal(selectMayRecord);
  private readonly openRecord = injectOpenRecord();

  protected readonly person = computed(() => this.storyboard()?.name ?? '');
  /** None or one; another address is another dialog. */
  protected readonly asked = computed(() => {
    const query = this.query();
    const entry = formKinds.find(({ path }) => path === query?.get('record'));
    if (query === undefined || entry === undefined || !this.may()) return [];
    const row = query.get('row') as RecordId | null;
    const about = query.get('about');
    return [
      {
        key: JSON.stringify([entry.path, row, about]),
        entry,
        address: { path: entry.path, row, about },
      },
    ];
  });

  protected close(): void {
    void this.openRecord(null);
  }
}
