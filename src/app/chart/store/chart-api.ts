import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Chart } from '#contract/chart';
import type { EpisodeId } from '#domain/ids';

@Service()
export class ChartApi {
  private readonly http = inject(HttpClient);

  open(episodeId: EpisodeId) {
    return this.http.get<Chart>(`/api/episodes/${episodeId}/chart`);
  }

  recordVisit(episodeId: EpisodeId) {
    return this.http.post<unknown>(`/api/episodes/${episodeId}/visit`, {});
  }
}
