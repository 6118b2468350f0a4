import { NgComponentOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../ui/icon';
import { DraftKeeper } from './draft-keeper';
import { OpenRecord, type RecordAddress } from './open-record';
import { RecordForm } from './record-form';
import type { RecordingEntry, RecordingScreen } from './recording-entry';

/**
 * Whatever is recorded about the open chart opens in this dialog. It asks to be closed; who opened
 * it takes the address away, after the page's guard has asked about unsaved work.
 */
@Component({
  selector: 'sd-record-dialog',
  imports: [Icon, NgComponentOutlet, RecordForm],
  providers: [OpenRecord, DraftKeeper],
  templateUrl: './record-dialog.html',
  styleUrl: './record-dialog.scss',
  host: { '(keydown.escape)': 'cancel($event)' },
})
export class RecordDialog implements OnInit {
  protected readonly open = inject(OpenRecord);

  readonly address = input.required<RecordAddress>();
  readonly entry = input.required<RecordingEntry>();
  /** Whose chart it is, so that nothing is written about somebody else. */
  readonly person = input.required<string>();
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly screen = signal<RecordingScreen | 'failed' | null>(null);
  protected readonly heading = computed(() =>
    this.address().row === null ? this.entry().word : `Correct: ${this.entry().word}`,
  );
  protected readonly form = computed(() => {
    const screen = this.screen();
    return screen !== null && typeof screen === 'object' && 'kind' in screen ? screen.kind : null;
  });
  protected readonly component = computed(() => {
    const screen = this.screen();
    return screen !== null && typeof screen === 'object' && 'component' in screen
      ? screen.component
      : null;
  });

  constructor() {
    const document = inject(DOCUMENT);
    const opener = document.activeElement as HTMLElement | null;
    inject(DestroyRef).onDestroy(() => {
      const isThere = opener?.isConnected && opener !== document.body;
      (isThere ? opener : document.querySelector<HTMLElement>('main'))?.focus();
    });
    afterNextRender(() => {
      const dialog = this.dialog().nativeElement;
      // Sent without a key by the back gesture of a phone.
      dialog.addEventListener('cancel', (event) => {
        this.cancel(event);
      });
      dialog.showModal();
    });
    effect(() => {
      if (this.open.done()) this.closed.emit();
    });
  }

  ngOnInit(): void {
    this.open.address.set(this.address());
    this.open.title.set(this.entry().word);
    this.load();
  }

  protected load(): void {
    this.screen.set(null);
    this.entry()
      .load()
      .then(
        (screen) => {
          this.screen.set(screen);
        },
        () => {
          this.screen.set('failed');
        },
      );
  }

  /** The browser would close by itself; the address closes it, so that nothing typed gets lost. */
  protected cancel(event: Event): void {
    event.preventDefault();
    if (this.open.asking()) this.open.leave(false);
    else this.closed.emit();
  }
}
