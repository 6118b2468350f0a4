import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Cohort } from '#contract/cohort';
import type { SiteId } from '#domain/ids';

@Service()
export class CohortApi {
  private readonly http = inject(HttpClient);

  read(siteId: SiteId) {
    return this.http.get<Cohort>('/api/cohort', { params: { siteId } });
  }
}
