import type { ServerResponse } from 'node:http';
import type { EpisodeId } from '#domain/ids';
import { readChanges } from './chart-changes.ts';
import type { ChangeBell } from './change-bell.ts';
import type { Database } from '../database.ts';

/** Proxies and browsers give up on a line that is silent for long. */
const HEARTBEAT_MS = 20_000;
/** How soon a page asks again after its stream broke. */
const RETRY_MS = 2_000;
const AT_ONCE = 200;
/** A reader who does not read is let go; on return it catches up. */
const UNREAD_BYTES = 256 * 1024;

interface Following {
  readonly database: Database;
  readonly bell: ChangeBell;
  readonly episodeId: EpisodeId;
  /** The last change that the reader knows. */
  readonly after: number;
  /** Asked before anything is told. */
  readonly mayRead: () => Promise<boolean>;
}

/** Sends what changes in a chart for as long as the reader listens and may. */
export class ChangeStream {
  readonly #response: ServerResponse;
  readonly #following: Following;
  readonly #leave: () => void;
  #last: number;
  /** A look is under way; another one is asked for meanwhile. */
  #looking = false;
  #again = false;

  constructor(response: ServerResponse, following: Following) {
    this.#response = response;
    this.#following = following;
    this.#last = following.after;
    const end = () => void response.end();
    const heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS).unref();
    const unfollow = following.bell.follow(following.episodeId, () => this.look(), end);
    this.#leave = () => {
      clearInterval(heartbeat);
      unfollow();
    };
    response.once('close', this.#leave);
    response.on('error', this.#leave);
    // An id without data is remembered by the reader and starts nothing there.
    response.write(`retry: ${RETRY_MS}\nid: ${this.#last}\n\n`);
  }

  #beat(): void {
    this.#response.write(':\n\n');
    this.look();
  }

  /** Looks for changes; one look at a time. */
  look(): void {
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#looking = true;
    void this.#send()
      .catch(() => this.#response.destroy())
      .finally(() => {
        this.#looking = false;
        if (!this.#again) return;
        this.#again = false;
        this.look();
      });
  }

  async #send(): Promise<void> {
    const { database, episodeId, mayRead } = this.#following;
    const response = this.#response;
    for (;;) {
      if (response.writableEnded || response.destroyed) return;
      if (!(await mayRead())) return void response.end();
      const changes = await readChanges(database, episodeId, this.#last, AT_ONCE);
      for (const { number, change } of changes) {
        response.write(`id: ${number}\ndata: ${JSON.stringify(change)}\n\n`);
        this.#last = number;
      }
      if (response.writableLength > UNREAD_BYTES) return void response.destroy();
      if (changes.length < AT_ONCE) return;
    }
  }
}
