import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Clinic, Credentials, Session } from '#contract/access';

@Service()
export class SessionApi {
  private readonly http = inject(HttpClient);

  current() {
    return this.http.get<Session>('/api/session');
  }

  signIn(credentials: Credentials) {
    return this.http.post<Session>('/api/session', credentials);
  }

  signOut() {
    return this.http.delete<unknown>('/api/session');
  }

  clinic() {
    return this.http.get<Clinic>('/api/clinic');
  }
}
