import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import type { SiteId } from '#domain/ids';
import { sessionOf } from '../core/session/session.example';
import { sessionApiActions } from '../core/session/session-actions';
import { sessionFeature } from '../core/session/session-feature';
import { cohort } from './store/cohort.example';
import { cohortRoutes } from './cohort.routes';

describe('CohortPage', () => {
  const open = async (url: string) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }),
        provideEffects(),
        provideRouter([{ path: 'cohort', children: cohortRoutes }], withComponentInputBinding()),
      ],
    });
    TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf('supervisor') }));
    const harness = await RouterTestingHarness.create(url);
    return {
      page: harness.routeNativeElement as HTMLElement,
      ask: (site: string) =>
        TestBed.inject(HttpTestingController).expectOne(`/api/cohort?siteId=${site}`),
      settled: () => harness.fixture.whenStable(),
    };
  };

  it('shows the first site, with those lost and those who died beside the successes', async () => {
    const { page, ask, settled } = await open('/cohort');
    ask('riverside').flush(cohort);
    await settled();
    expect(page.querySelectorAll('sd-chart-figure').length).toBe(4);
    expect(page.textContent).toContain('41 lost to contact');
    expect(page.textContent).not.toContain('research data');
  });

  it('says on a research site that its dates are made up', async () => {
    const { page, ask, settled } = await open('/cohort?site=trial');
    ask('trial').flush({ ...cohort, siteId: 'trial' as SiteId });
    await settled();
    expect(page.textContent).toContain('made-up dates');
  });

  it('says when a site has no episode yet', async () => {
    const { page, ask, settled } = await open('/cohort');
    expect(page.textContent).toContain('Loading the cohort');
    ask('riverside').flush({ ...cohort, episodes: 0 });
    await settled();
    expect(page.textContent).toContain('No episode has been recorded');
  });

  it('says what failed', async () => {
    const { page, ask, settled } = await open('/cohort');
    ask('riverside').flush(null, { status: 503, statusText: 'Busy' });
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('the cohort');
  });
});
