import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { TabletAnswer, TabletWork, TakenBack } from '#contract/measures';
import type { EpisodeId } from '#domain/ids';
import type { InstrumentId } from '#domain/measures/administration';

@Service()
export class TabletApi {
  private readonly http = inject(HttpClient);

  handOver(episodeId: EpisodeId, instruments: readonly InstrumentId[]) {
    return this.http.post<TabletWork>(`/api/episodes/${episodeId}/hand-overs`, { instruments });
  }

  work() {
    return this.http.get<TabletWork>('/api/tablet');
  }

  answer(answer: TabletAnswer) {
    return this.http.put<TabletWork>('/api/tablet/answers', answer);
  }

  finish(instrument: InstrumentId) {
    return this.http.post<TabletWork>('/api/tablet/finished', { instrument });
  }

  takeBack(password: string) {
    return this.http.post<TakenBack>('/api/tablet/taken-back', { password });
  }
}
