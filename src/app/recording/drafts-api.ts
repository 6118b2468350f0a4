import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EpisodeId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';

/** What somebody typed and has not saved, as the server keeps it for them alone. */
export interface KeptDraft {
  readonly path: string;
  readonly ofRow: string | null;
  readonly ofVersion: number | null;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly savedAt: Instant;
}

interface Drafts {
  readonly drafts: readonly KeptDraft[];
}

@Service()
export class DraftsApi {
  private readonly http = inject(HttpClient);

  list(episodeId: EpisodeId) {
    return this.http.get<Drafts>(`/api/episodes/${episodeId}/drafts`);
  }

  /** Arrives even when the page goes away meanwhile. */
  keep(
    episodeId: EpisodeId,
    path: string,
    body: { draft: object; ofRow: string | null; ofVersion: number | null },
  ) {
    return this.http.put<KeptDraft>(`/api/episodes/${episodeId}/drafts/${path}`, body, {
      keepalive: true,
    });
  }

  forget(episodeId: EpisodeId, path: string, ofRow: string | null) {
    return this.http.delete<unknown>(`/api/episodes/${episodeId}/drafts/${path}`, {
      params: ofRow === null ? {} : { ofRow },
    });
  }
}
