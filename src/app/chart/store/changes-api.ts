import { DOCUMENT, inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type { ChartChange } from '#contract/recording';
import type { EpisodeId } from '#domain/ids';
import { readEvents } from './event-stream';

const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;

/**
 * One stream that is opened again, with everything missed meanwhile, until it is closed. It is read
 * by hand, because a browser's own reader tells no page the number from which to catch up.
 */
class Following {
  private stop: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private last: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly address: string,
    private readonly tell: (change: ChartChange) => void,
  ) {
    document.addEventListener('visibilitychange', this.turn);
    this.turn();
  }

  close(): void {
    this.document.removeEventListener('visibilitychange', this.turn);
    this.disconnect();
  }

  /** A browser has few connections for all its windows: only one in sight keeps one. */
  private readonly turn = (): void => {
    this.disconnect();
    if (this.document.visibilityState === 'visible') void this.connect();
  };

  private async connect(): Promise<void> {
    const stop = new AbortController();
    this.stop = stop;
    try {
      await readEvents(this.address, this.last, stop.signal, ({ id, data }) => {
        this.last = id ?? this.last;
        this.retryMs = FIRST_RETRY_MS;
        if (data !== null) this.tell(JSON.parse(data) as ChartChange);
      });
    } catch {
      // The next try brings what was missed.
    }
    if (!stop.signal.aborted) this.tryLater();
  }

  private tryLater(): void {
    this.timer = setTimeout(this.turn, this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
  }

  private disconnect(): void {
    this.stop?.abort();
    this.stop = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

@Service()
export class ChangesApi {
  private readonly document = inject(DOCUMENT);

  /** Every change of a chart's rows, by whomever; never an error, because it connects again. */
  follow(episodeId: EpisodeId): Observable<ChartChange> {
    return new Observable((subscriber) => {
      const address = `/api/episodes/${episodeId}/changes`;
      const following = new Following(this.document, address, (change) => {
        subscriber.next(change);
      });
      return () => {
        following.close();
      };
    });
  }
}
