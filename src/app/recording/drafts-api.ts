import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { DraftToKeep, KeptDraft, KeptDrafts } from '#contract/recording';
import type { EpisodeId } from '#domain/ids';

@Service()
export class DraftsApi {
  private readonly http = inject(HttpClient);

  list(episodeId: EpisodeId) {
    return this.http.get<KeptDrafts>(`/api/episodes/${episodeId}/drafts`);
  }

  /** Arrives even when the page goes away meanwhile. */
  keep(episodeId: EpisodeId, path: string, body: DraftToKeep) {
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
