import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { sessionEndedInterceptor } from '../http/session-ended-interceptor';
import { forgetRecords } from './forget-records';
import * as sessionEffects from './session-effects';
import { sessionFeature } from './session-feature';
import { sessionOf } from './session.example';
import { signedInGuard } from './signed-in-guard';

@Component({ selector: 'sd-any-page', template: '' })
class AnyPage {}

describe('a session', () => {
  const started = () => new Promise((resolve) => setTimeout(resolve));
  const start = () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([sessionEndedInterceptor])),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }, { metaReducers: [forgetRecords] }),
        provideEffects(sessionEffects),
        provideRouter([
          { path: 'sign-in', component: AnyPage },
          { path: '**', component: AnyPage, canActivate: [signedInGuard] },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    const http = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(Store).selectSignal(sessionFeature.selectSession);
    return { router, http, session };
  };

  it('is asked for once and then known', async () => {
    const { router, http, session } = start();
    const first = router.navigateByUrl('/caseload');
    await started();
    http.expectOne('/api/session').flush(sessionOf('therapist'));
    await first;
    await router.navigateByUrl('/home');
    http.verify();
    expect(session()?.staff.name).toBe('Dana Reyes');
  });

  it('without one, sign-in keeps the address that was asked for', async () => {
    const { router, http } = start();
    const first = router.navigateByUrl('/people/p/episodes/e/testing?mark=1');
    await started();
    http.expectOne('/api/session').flush(null, { status: 401, statusText: 'Unauthorized' });
    await first;
    expect(router.parseUrl(router.url).queryParams['returnTo']).toBe(
      '/people/p/episodes/e/testing?mark=1',
    );
  });

  it('that ended elsewhere forgets everything and asks for sign-in', async () => {
    const { router, http, session } = start();
    const first = router.navigateByUrl('/caseload');
    await started();
    http.expectOne('/api/session').flush(sessionOf('therapist'));
    await first;
    TestBed.inject(HttpClient)
      .get('/api/caseload')
      .subscribe({ error: () => undefined });
    http.expectOne('/api/caseload').flush(null, { status: 401, statusText: 'Unauthorized' });
    await started();
    expect(session()).toBeNull();
    expect(router.url).toBe('/sign-in?returnTo=%2Fcaseload&ended=yes');
  });
});
