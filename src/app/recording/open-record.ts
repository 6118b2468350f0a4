import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { RecordId } from '#domain/ids';
import { chartFeature } from '../chart/store/chart-feature';
import { idle } from '../core/request-status';
import { UnsavedWork } from '../core/unsaved/unsaved-work';
import type { FormContext } from './form-kind';
import { selectRecordingContext } from './recording-context';
import { recordingActions, type Writing } from './store/recording-actions';
import { recordingFeature } from './store/recording-feature';

/** What the address of the page asks to record. */
export interface RecordAddress {
  readonly path: string;
  /** The row that is corrected; null for a new one. */
  readonly row: RecordId | null;
  /** The row that a new one belongs to; null without one. */
  readonly about: string | null;
}

/**
 * The record that a dialog has open: where it is saved, how far that has come, and whether leaving
 * would lose anything. One per opened dialog; every screen inside it injects this.
 */
@Service({ autoProvided: false })
export class OpenRecord {
  private readonly store = inject(Store);
  private readonly episodeId = this.store.selectSignal(chartFeature.selectEpisodeId);
  private readonly facts = this.store.selectSignal(selectRecordingContext);
  private readonly saves = this.store.selectSignal(recordingFeature.selectSaves);
  private readonly stales = this.store.selectSignal(recordingFeature.selectStale);
  /** One key for recording and one for taking back, each kept over retries. */
  private readonly keys = { save: uuid(), retract: uuid() };
  private answer: ((mayLeave: boolean) => void) | null = null;

  readonly address = signal<RecordAddress>({ path: '', row: null, about: null });
  /** `Family session` */
  readonly title = signal('');
  /** Set by the screen: something was typed that is not saved. */
  readonly unsaved = signal(false);
  readonly asking = signal(false);
  /** The writer gave up what was typed. */
  readonly discarded = signal(false);
  /** Set by a screen that saves in its own way, when it is through. */
  readonly finished = signal(false);

  /** Null until the chart is there. */
  readonly context = computed((): FormContext | null => {
    const facts = this.facts();
    return facts && { ...facts, about: this.address().about };
  });
  readonly save = computed(() => this.saves()[this.keys.save] ?? idle);
  readonly retraction = computed(() => this.saves()[this.keys.retract] ?? idle);
  /** What somebody else saved first; null unless a save was refused for it. */
  readonly stale = computed(
    () => this.stales()[this.keys.save] ?? this.stales()[this.keys.retract] ?? null,
  );
  readonly done = computed(
    () => this.finished() || this.save().kind === 'done' || this.retraction().kind === 'done',
  );

  constructor() {
    inject(UnsavedWork).register(
      {
        unsaved: computed(() => this.unsaved() && !this.done() && !this.discarded()),
        mayLeave: () => this.mayLeave(),
      },
      inject(DestroyRef),
    );
  }

  /** Saves a new row, or a correction of the version that the writer saw. */
  submit(draft: object, version: number | null): void {
    if (this.save().kind === 'pending') return;
    const recordId = this.address().row;
    this.store.dispatch(
      recordingActions.submitted({ ...this.writing('save'), recordId, version, draft }),
    );
  }

  markAsEnteredInError(reason: string, version: number): void {
    const recordId = this.address().row;
    if (recordId === null || this.retraction().kind === 'pending') return;
    this.store.dispatch(
      recordingActions.enteredInErrorChosen({
        ...this.writing('retract'),
        recordId,
        version,
        reason,
      }),
    );
  }

  /** The writer's answer to "Discard what you typed?" */
  leave(discarded: boolean): void {
    this.asking.set(false);
    if (discarded) this.discarded.set(true);
    this.answer?.(discarded);
    this.answer = null;
  }

  private mayLeave(): Promise<boolean> {
    this.answer?.(false);
    this.asking.set(true);
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private writing(of: keyof typeof this.keys): Writing {
    const episodeId = this.episodeId();
    if (episodeId === null) throw new Error('Nothing is recorded without an open chart');
    return { episodeId, path: this.address().path, key: this.keys[of], title: this.title() };
  }
}
