import { DestroyRef, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { validate as isUuid } from 'uuid';
import { catchError, concatMap, defer, EMPTY, Subject, tap, type Observable } from 'rxjs';
import type { KeptDraft } from '#contract/recording';
import type { RecordId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import { chartFeature } from '../chart/store/chart-feature';
import { sessionFeature } from '../core/session/session-feature';
import { DraftsApi } from './drafts-api';
import { OpenRecord } from './open-record';

/** What is typed is on the server within this time. */
const KEEP_MS = 2000;
/** How long to wait after the server did not take it. */
const RETRY_MS = 10_000;

interface Typing {
  readonly draft: Readonly<Record<string, unknown>>;
  readonly ofVersion: number | null;
}

/**
 * Keeps what is typed on the server for whoever typed it, until it is saved or discarded. One per
 * opened dialog; a screen hands it whatever object it can be restored from.
 */
@Service({ autoProvided: false })
export class DraftKeeper {
  private readonly api = inject(DraftsApi);
  private readonly open = inject(OpenRecord);
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(Store);
  /** The dialog opens over a chart that is there, and closes before another one is. */
  private readonly episodeId = this.store.selectSignal(chartFeature.selectEpisodeId)();
  private readonly lapsed = this.store.selectSignal(sessionFeature.selectLapsed);
  private readonly requests = new Subject<Observable<unknown>>();
  private waiting: Typing | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What the server has, as text; null while it has nothing. */
  private kept: string | null = null;

  /** When what is on screen was last kept; null before. */
  readonly keptAt = signal<Instant | null>(null);
  readonly troubled = signal(false);

  constructor() {
    this.requests.pipe(concatMap((request) => request)).subscribe();
    const flush = () => {
      this.flush(true);
    };
    const hide = () => {
      if (this.document.visibilityState === 'hidden') this.flush(true);
    };
    const { defaultView: window } = this.document;
    this.document.addEventListener('visibilitychange', hide);
    window?.addEventListener('pagehide', flush);
    window?.addEventListener('online', flush);
    inject(DestroyRef).onDestroy(() => {
      if (this.isOver()) this.forget();
      else this.flush();
      this.document.removeEventListener('visibilitychange', hide);
      window?.removeEventListener('pagehide', flush);
      window?.removeEventListener('online', flush);
    });
    effect(() => {
      if (!this.lapsed()) this.flush();
    });
    effect(() => {
      if (this.isOver()) this.forget();
    });
  }

  /** The draft that was kept of this record; null when there is none or it cannot be read now. */
  find(found: (draft: KeptDraft) => void): void {
    const { episodeId } = this;
    if (episodeId === null) return;
    const { path } = this.open.address();
    this.api
      .list(episodeId)
      .pipe(catchError(() => EMPTY))
      .subscribe(({ drafts }) => {
        const draft = drafts.find((each) => each.path === path && each.ofRow === this.ofRow());
        if (draft === undefined) return;
        this.kept = JSON.stringify(draft.draft);
        found(draft);
      });
  }

  keep(draft: Readonly<Record<string, unknown>>, ofVersion: number | null): void {
    const isKept = JSON.stringify(draft) === this.kept;
    this.waiting = isKept ? null : { draft, ofVersion };
    if (isKept) return;
    this.timer ??= setTimeout(() => {
      this.flush();
    }, KEEP_MS);
  }

  /** Sends what waits to be kept; `atOnce` without waiting for what is on its way. */
  flush(atOnce = false): void {
    this.stopTimer();
    const { episodeId, waiting: typing } = this;
    if (typing === null || episodeId === null) return;
    this.waiting = null;
    const body = { ...typing, ofRow: this.ofRow() };
    const request = this.api.keep(episodeId, this.open.address().path, body).pipe(
      tap(({ savedAt }) => {
        this.kept = JSON.stringify(typing.draft);
        this.troubled.set(false);
        this.keptAt.set(savedAt);
      }),
      catchError(() => {
        this.tryLater(typing);
        return EMPTY;
      }),
    );
    if (atOnce) request.subscribe();
    else this.requests.next(request);
  }

  /** Nothing is left of it once it was saved or given up. */
  forget(): void {
    this.stopTimer();
    this.waiting = null;
    const { episodeId } = this;
    if (episodeId === null) return;
    const [{ path }, ofRow] = [this.open.address(), this.ofRow()];
    this.requests.next(
      defer(() => {
        const isKept = this.kept !== null;
        this.kept = null;
        return isKept ? this.api.forget(episodeId, path, ofRow) : EMPTY;
      }).pipe(catchError(() => EMPTY)),
    );
  }

  private isOver(): boolean {
    return this.open.done() || this.open.discarded();
  }

  private tryLater(typing: Typing): void {
    if (this.isOver()) return;
    this.waiting ??= typing;
    this.troubled.set(true);
    this.timer ??= setTimeout(() => {
      this.flush();
    }, RETRY_MS);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** The row that is corrected, or the one that a new row belongs to. */
  private ofRow(): RecordId | null {
    const { row, about } = this.open.address();
    return row ?? (about !== null && isUuid(about) ? (about as RecordId) : null);
  }
}
