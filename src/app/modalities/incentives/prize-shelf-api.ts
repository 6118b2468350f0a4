import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { MixDraft, PrizeShelf, StockChange } from '#contract/incentives';
import type { SiteId } from '#domain/ids';

/** The prize shelf of a site and its bowl. */
@Service()
export class PrizeShelfApi {
  private readonly http = inject(HttpClient);

  read(siteId: SiteId) {
    return this.http.get<PrizeShelf>(`/api/sites/${siteId}/prize-shelf`);
  }

  restock(siteId: SiteId, change: StockChange, key: string) {
    return this.http.post<PrizeShelf>(`/api/sites/${siteId}/prize-stock`, change, {
      headers: { 'Idempotency-Key': key },
    });
  }

  mix(siteId: SiteId, mix: MixDraft, key: string) {
    return this.http.post<PrizeShelf>(`/api/sites/${siteId}/prize-mixes`, mix, {
      headers: { 'Idempotency-Key': key },
    });
  }
}
