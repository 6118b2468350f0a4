import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Caseload } from '#contract/caseload';

@Service()
export class CaseloadApi {
  private readonly http = inject(HttpClient);

  read() {
    return this.http.get<Caseload>('/api/caseload');
  }
}
