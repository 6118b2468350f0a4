import { DOCUMENT, inject, Service } from '@angular/core';
import { Observable } from 'rxjs';
import type { ChartChange } from '#contract/recording';
import type { EpisodeId } from '#domain/ids';

const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 60_000;

/** One connection that is opened again with everything missed meanwhile, until it is closed. */
class Following {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = FIRST_RETRY_MS;
  /** Number of the last event; what came after it is asked for when connecting again. */
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

  /** A browser has few connections for all its windows: only the one in sight keeps one. */
  private readonly turn = (): void => {
    this.disconnect();
    if (this.document.visibilityState === 'visible') this.connect();
  };

  private connect(): void {
    const after = this.last === null ? '' : `?after=${encodeURIComponent(this.last)}`;
    const source = new EventSource(`${this.address}${after}`);
    this.source = source;
    const take = ({ data, lastEventId }: MessageEvent<string>) => {
      if (lastEventId !== '') this.last = lastEventId;
      this.retryMs = FIRST_RETRY_MS;
      const change: unknown = JSON.parse(data);
      if (isChange(change)) this.tell(change);
    };
    for (const name of ['message', 'change', 'ready']) source.addEventListener(name, take);
    source.addEventListener('error', () => {
      this.disconnect();
      this.timer = setTimeout(() => {
        this.turn();
      }, this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, LONGEST_RETRY_MS);
    });
  }

  private disconnect(): void {
    this.source?.close();
    this.source = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

const isChange = (value: unknown): value is ChartChange =>
  typeof value === 'object' && value !== null && 'recordId' in value && 'version' in value;

@Service()
export class ChangesApi {
  private readonly document = inject(DOCUMENT);

  /** Every change of a chart's rows, by whomever; never an error, because it connects again. */
  follow(episodeId: EpisodeId): Observable<ChartChange> {
    return new Observable((subscriber) => {
      const following = new Following(
        this.document,
        `/api/episodes/${episodeId}/changes`,
        (change) => {
          subscriber.next(change);
        },
      );
      return () => {
        following.close();
      };
    });
  }
}
