import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ClinicSetup } from '#contract/clinic';
import type { ClinicWrite } from './clinic-actions';

@Service()
export class ClinicApi {
  private readonly http = inject(HttpClient);

  read() {
    return this.http.get<ClinicSetup>('/api/clinic-setup');
  }

  write({ method, url, body, version }: ClinicWrite, key: string) {
    return this.http.request<unknown>(method, url, {
      ...(body === null ? {} : { body }),
      headers: {
        ...(method === 'POST' ? { 'Idempotency-Key': key } : {}),
        ...(version === null ? {} : { 'If-Match': `"${version}"` }),
      },
    });
  }
}
