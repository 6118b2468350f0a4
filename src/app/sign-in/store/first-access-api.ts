import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Session } from '#contract/access';
import type { OneTimeLink } from '#contract/clinic';
import type { FirstAccess } from './first-access-actions';

@Service()
export class FirstAccessApi {
  private readonly http = inject(HttpClient);

  link(token: string) {
    return this.http.post<OneTimeLink>('/api/one-time-link', { token });
  }

  enter(purpose: OneTimeLink['purpose'], { token, name, email, password }: FirstAccess) {
    return purpose === 'invitation'
      ? this.http.post<Session>('/api/invitation-acceptance', { token, password })
      : this.http.post<Session>('/api/first-administrator', { token, name, email, password });
  }
}
