import { EventEmitter } from 'node:events';
import type { EpisodeId } from '#domain/ids';

const ALL = Symbol('all');
const END = Symbol('end');

/** Wakes what follows charts in this process. It carries nothing: who wakes looks for itself. */
export class ChangeBell {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  /** Something changed in these charts, and can be read. */
  ring(episodeIds: Iterable<EpisodeId>): void {
    for (const episodeId of episodeIds) this.#emitter.emit(episodeId);
  }

  /** Rights may have changed: everybody who follows a chart looks whether they still may. */
  ringAll(): void {
    this.#emitter.emit(ALL);
  }

  /** The server stops: nobody follows anything any longer. */
  close(): void {
    this.#emitter.emit(END);
  }

  /** @returns what ends the following. */
  follow(episodeId: EpisodeId, wake: () => void, end: () => void): () => void {
    const listeners = [
      [episodeId, wake],
      [ALL, wake],
      [END, end],
    ] as const;
    for (const [event, listener] of listeners) this.#emitter.on(event, listener);
    return () => {
      for (const [event, listener] of listeners) this.#emitter.off(event, listener);
    };
  }
}
