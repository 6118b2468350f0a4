import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import { chartFeature } from '../chart/store/chart-feature';
import { idle } from '../core/request-status';
import { sessionFeature } from '../core/session/session-feature';
import { injectOpenRecord } from '../ui/records/open-record-address';
import { refusalOf } from '../recording/save-words';
import { recordingActions } from '../recording/store/recording-actions';
import { recordingFeature } from '../recording/store/recording-feature';
import { CrisisLines } from './crisis-lines';
import { type OpenAlert, selectCrisisPhone, selectMayReview } from './open-alerts';

/** Interrupts whoever entered an answer about suicide until they say that they have seen it. */
@Component({
  selector: 'sd-alert-message',
  imports: [CrisisLines],
  templateUrl: './alert-message.html',
  styleUrl: './alert-message.scss',
})
export class AlertMessage {
  private readonly store = inject(Store);
  private readonly openRecord = injectOpenRecord();
  private readonly staff = this.store.selectSignal(sessionFeature.selectStaff);
  private readonly head = this.store.selectSignal(chartFeature.selectRecords);
  private readonly saves = this.store.selectSignal(recordingFeature.selectSaves);
  private readonly key = signal(uuid());
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly alert = input.required<OpenAlert>();

  protected readonly mayReview = this.store.selectSignal(selectMayReview);
  protected readonly phone = this.store.selectSignal(selectCrisisPhone);
  private readonly save = computed(() => this.saves()[this.key()] ?? idle);
  protected readonly pending = computed(() => this.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.save()));

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
    });
  }

  /** Escape does not close it: what it says was seen when a button says so. */
  protected stay(event: Event): void {
    event.preventDefault();
  }

  protected acknowledge(review: boolean): void {
    const [head, staff] = [this.head(), this.staff()];
    if (head === null || staff === null || this.pending()) return;
    const { sourceId } = this.alert();
    this.store.dispatch(
      recordingActions.submitted({
        episodeId: head.episode.id,
        path: 'safety-notices',
        key: this.key(),
        title: 'Seen',
        recordId: null,
        version: null,
        draft: { aboutId: sourceId, toldAt: head.asOf, who: staff.name, how: 'acknowledged' },
      }),
    );
    if (review) void this.openRecord({ path: 'suicide-risk-reviews', row: null, about: sourceId });
  }
}
