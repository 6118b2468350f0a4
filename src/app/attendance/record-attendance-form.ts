import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import type { SessionAttendance } from '#contract/attendance';
import { attendanceFaults } from '#domain/attendance/attendance-change';
import { absenceBarriers } from '#domain/attendance/session';
import { idle } from '../core/request-status';
import {
  asksBarrier,
  asksMinutes,
  type AttendanceField,
  changeOf,
  disagreements,
  draftOf,
  fieldWords,
  taking,
  withUsualAnswers,
} from './attendance-draft';
import { barrierWords, recordableStatuses, recordingWords } from './record-attendance-labels';
import { selectRecordAttendance } from './record-attendance-view-model';
import { refusalOf } from './save-refusal';
import { recordAttendanceActions } from './store/attendance-actions';

let forms = 0;

/** Records who came to one session. What was typed stays until the server has it. */
@Component({
  selector: 'sd-record-attendance-form',
  imports: [FormField],
  templateUrl: './record-attendance-form.html',
  styleUrl: './record-attendance-form.scss',
})
export class RecordAttendanceForm {
  private readonly store = inject(Store);

  readonly row = input.required<SessionAttendance>();
  /** Saved, or given up. */
  readonly closed = output();

  private readonly rowId = computed(() => this.row().id);
  private readonly context = this.store.selectSignal(selectRecordAttendance);
  private readonly save = computed(() => this.context()?.saves[this.rowId()] ?? idle);
  private readonly first = viewChild<ElementRef<HTMLSelectElement>>('first');
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly id = `sd-attendance-${++forms}`;
  protected readonly statuses = recordableStatuses.map((value) => ({
    value,
    word: recordingWords[value],
  }));
  protected readonly barriers = absenceBarriers.map((value) => ({
    value,
    word: barrierWords[value],
  }));
  protected readonly words = fieldWords;
  protected readonly tried = signal(false);

  protected readonly draft = linkedSignal({
    source: this.rowId,
    computation: () => untracked(() => draftOf(this.row())),
  });
  private readonly openedAt = linkedSignal({
    source: this.rowId,
    computation: () => untracked(() => this.row().version),
  });
  protected readonly attendance = form(this.draft, (path) => {
    validate(path.status, () => this.fault('status'));
    validate(path.minutes, () => this.fault('attendedMinutes'));
    validate(path.barrier, () => this.fault('barrier'));
  });

  protected readonly pending = computed(() => this.save().kind === 'pending');
  protected readonly minutesAsked = computed(() => asksMinutes(this.draft().status, this.row()));
  protected readonly barrierAsked = computed(() => asksBarrier(this.draft().status, this.row()));
  protected readonly refusal = computed(() => refusalOf(this.save()));
  /** What somebody else saved after this form was opened. */
  protected readonly theirs = computed(() =>
    this.save().kind !== 'done' && this.row().version !== this.openedAt()
      ? disagreements(this.draft(), this.row())
      : null,
  );

  constructor() {
    this.store.dispatch(() => recordAttendanceActions.opened({ attendanceId: this.rowId() }));
    afterNextRender(() => this.first()?.nativeElement.focus());
    effect(() => {
      if (this.save().kind === 'done') this.closed.emit();
      if (this.save().kind === 'failed') this.summary()?.nativeElement.focus();
    });
  }

  protected answerAsUsual(): void {
    this.draft.update((draft) => withUsualAnswers(draft, this.row()));
  }

  protected takeTheirs(field: AttendanceField): void {
    this.draft.update((mine) => taking(field, mine, this.row()));
  }

  protected record(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const change = changeOf(this.draft());
    if (this.pending() || change === null || this.attendance().invalid()) {
      this.attendance().errorSummary()[0]?.fieldTree().focusBoundControl();
      return;
    }
    this.store.dispatch(
      recordAttendanceActions.submitted({
        attendanceId: this.rowId(),
        version: this.row().version,
        change,
      }),
    );
  }

  private fault(field: AttendanceField) {
    const change = changeOf(this.draft());
    const context = this.context();
    if (change === null)
      return field === 'status' ? { kind: 'chosen', message: 'Say whether they came' } : undefined;
    const found =
      context &&
      attendanceFaults(change, this.row(), context.episode, context.today).find(
        (each) => each.field === field,
      );
    return found ? { kind: 'allowed', message: found.message } : undefined;
  }
}
