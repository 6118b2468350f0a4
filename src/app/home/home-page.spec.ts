import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import type { Role } from '#domain/access/role';
import type { StaffId } from '#domain/ids';
import { plainDate } from '#domain/time/plain-date';
import { adeyemi, caseloadOf, rowOf } from '../caseload/caseload-row.example';
import { sessionOf } from '../core/session/session.example';
import { sessionApiActions } from '../core/session/session-actions';
import { exampleRoster, exampleRow } from '../groups/store/roster.example';
import { sessionFeature } from '../core/session/session-feature';
import { homeRoutes } from './home.routes';

describe('HomePage', () => {
  const open = async (role: Role) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }),
        provideEffects(),
        provideRouter([{ path: 'home', children: homeRoutes }]),
      ],
    });
    TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf(role) }));
    const harness = await RouterTestingHarness.create('/home');
    return {
      page: harness.routeNativeElement as HTMLElement,
      http: TestBed.inject(HttpTestingController),
      settled: () => harness.fixture.whenStable(),
    };
  };
  const egan = rowOf('Egan, Priya', {
    planReviewDueOn: plainDate('2026-11-18'),
    nextAppointment: { on: plainDate('2026-11-20'), at: '17:30', title: 'Skills group A' },
  });
  const elsewhere = rowOf(
    'Ito, Kenji',
    { planReviewDueOn: plainDate('2026-11-20') },
    { caseManagerId: 'kim' as StaffId },
  );

  it('tells a therapist who needs them and what is on today', async () => {
    const { page, http, settled } = await open('therapist');
    http.expectOne('/api/caseload').flush(caseloadOf(egan, adeyemi));
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('Good morning, Dana');
    expect(page.textContent).toContain('Needs me (1)');
    expect(page.textContent).toContain('Skills group A · 1');
    expect(page.querySelector('sd-why-now a')?.getAttribute('href')).toContain('/safety?mark=');
  });

  it('leads a therapist to the rosters of today', async () => {
    const { page, http, settled } = await open('therapist');
    http.expectOne('/api/caseload').flush(caseloadOf(egan));
    const { session } = exampleRoster(exampleRow('Ana'), exampleRow('Ben'));
    const today = { asOf: session.recordedAt, today: session.heldOn, sessions: [session] };
    http.expectOne('/api/group-sessions').flush(today);
    await settled();
    const link = page.querySelector('a[href="/groups/group/sessions/session"]');
    expect(link?.textContent).toBe('Skills group A: Mindfulness');
    expect(page.textContent).toContain('0 of 2 recorded');
  });

  it('tells a case manager which plan reviews of their people are due', async () => {
    const { page, http, settled } = await open('case-manager');
    http.expectOne('/api/caseload').flush(caseloadOf(egan, elsewhere));
    await settled();
    expect(page.textContent).toContain('Plan reviews due (1)');
    expect(page.textContent).toContain('overdue since Nov 18');
    expect(page.textContent).not.toContain('Ito, Kenji');
  });

  it('leads a supervisor to safety matters and to the cohort of each site', async () => {
    const { page, http, settled } = await open('supervisor');
    http.expectOne('/api/caseload').flush(caseloadOf(egan, adeyemi));
    await settled();
    expect(page.textContent).toContain('Safety (1)');
    const cohorts = [...page.querySelectorAll('a[href^="/cohort"]')];
    expect(cohorts.map((link) => link.getAttribute('href'))).toEqual([
      '/cohort?site=riverside',
      '/cohort?site=trial',
    ]);
  });

  it('shows an administrator nothing clinical and asks for nothing', async () => {
    const { page, http } = await open('administrator');
    http.expectNone('/api/caseload');
    expect(page.textContent).toContain('never see clinical content');
  });

  it('says what failed', async () => {
    const { page, http, settled } = await open('therapist');
    http.expectOne('/api/caseload').flush(null, { status: 500, statusText: 'Fault' });
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('your day');
  });
});
