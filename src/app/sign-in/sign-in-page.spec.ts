import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import * as sessionEffects from '../core/session/session-effects';
import { sessionOf } from '../core/session/session.example';
import { sessionFeature } from '../core/session/session-feature';
import { SignInPage } from './sign-in-page';

@Component({ selector: 'sd-asked-page', template: 'asked' })
class AskedPage {}

describe('SignInPage', () => {
  const open = async (url: string) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }),
        provideEffects(sessionEffects),
        provideRouter(
          [
            { path: 'sign-in', component: SignInPage },
            { path: '**', component: AskedPage },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    const harness = await RouterTestingHarness.create(url);
    const page = harness.routeNativeElement as HTMLElement;
    const type = (id: string, text: string) => {
      const field = page.querySelector<HTMLInputElement>(`#${id}`)!;
      field.value = text;
      field.dispatchEvent(new Event('input'));
    };
    const submit = async () => {
      page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await harness.fixture.whenStable();
    };
    return { page, type, submit, http: TestBed.inject(HttpTestingController), harness };
  };
  const tryOnce = async (url = '/sign-in') => {
    const opened = await open(url);
    opened.type('email', 'dana@example.org');
    opened.type('password', 'a password');
    await opened.submit();
    return { ...opened, request: opened.http.expectOne('/api/session') };
  };

  it('asks for what is missing and sends nothing', async () => {
    const { page, submit, http } = await open('/sign-in');
    await submit();
    expect(page.textContent).toContain('Enter your password');
    http.expectNone('/api/session');
    expect(page.querySelector('#email')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('says the same whether the email or the password was wrong', async () => {
    const { page, request, harness } = await tryOnce();
    request.flush(
      { type: 'about:blank', title: 'x', status: 401, code: 'wrong-credentials' },
      { status: 401, statusText: 'Unauthorized' },
    );
    await harness.fixture.whenStable();
    expect(page.querySelector('[role=alert]')?.textContent?.trim()).toBe(
      'Email or password is not right.',
    );
  });

  it('says how long to wait and waits', async () => {
    const { page, request, harness, submit, http } = await tryOnce();
    request.flush(
      { type: 'about:blank', title: 'x', status: 429, code: 'slow-down', retryAfter: 8 },
      { status: 429, statusText: 'Too many' },
    );
    await harness.fixture.whenStable();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Wait 8 s');
    await submit();
    http.expectNone('/api/session');
  });

  it('leads back to the page that was asked for', async () => {
    const { request, harness } = await tryOnce('/sign-in?returnTo=%2Fcaseload%3Fview%3Deveryone');
    request.flush(sessionOf('therapist'));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/caseload?view=everyone');
  });

  it('tells a demonstration from a clinic', async () => {
    const { page, http, harness } = await open('/sign-in');
    http
      .expectOne('/api/clinic')
      .flush({ name: 'Riverside', kind: 'demonstration', today: '2026-11-20' });
    await harness.fixture.whenStable();
    expect(page.textContent).toContain('synthetic data, Fri Nov 20, 2026');
  });
});
