import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { WorkChange, WorkChangeResult, WorkQueue } from '#contract/work';
import type { WorkOwner } from './work-actions';

@Service()
export class WorkApi {
  private readonly http = inject(HttpClient);

  read(owner: WorkOwner) {
    return this.http.get<WorkQueue>('/api/work', { params: { owner } });
  }

  change(change: WorkChange, key: string) {
    return this.http.post<WorkChangeResult>('/api/work/choices', change, {
      headers: { 'Idempotency-Key': key },
    });
  }
}
