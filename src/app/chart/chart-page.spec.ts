import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import {
  provideRouter,
  Router,
  withComponentInputBinding,
  withRouterConfig,
} from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore } from '@ngrx/store';
import { plainDate } from '#domain/time/plain-date';
import { chartRoutes } from './chart.routes';
import { chartOf } from './store/chart.example';

describe('ChartPage', () => {
  const start = () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore(),
        provideEffects(),
        provideRouter(
          [{ path: 'people/:personId', children: chartRoutes }],
          withComponentInputBinding(),
          withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        ),
      ],
    });
    return TestBed.inject(HttpTestingController);
  };
  const open = async () => {
    const http = start();
    const harness = await RouterTestingHarness.create('/people/lee/episodes/episode-lee/consents');
    return {
      page: harness.routeNativeElement as HTMLElement,
      answer: () => http.expectOne('/api/episodes/episode-lee/chart'),
      settled: () => harness.fixture.whenStable(),
    };
  };

  it('opens with one request and says who this is', async () => {
    const { page, answer, settled } = await open();
    expect(page.textContent).toContain('Loading this chart');
    answer().flush(chartOf());
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('Lee Farrow');
    const facts = page.querySelector('sd-storyboard dl')?.textContent;
    expect(facts).toContain('33');
    expect(facts).toContain('week 12 of 16 planned');
    expect(facts).toContain('Dana Reyes (therapist)');
    expect(page.querySelector('a[aria-current=page]')?.textContent).toBe('Consents');
  });

  it('says that an ended episode has ended, and how', async () => {
    const { page, answer, settled } = await open();
    const { episode } = chartOf();
    answer().flush(
      chartOf({
        episode: { ...episode, endedOn: plainDate('2026-11-01'), endReason: 'left-before-planned' },
      }),
    );
    await settled();
    expect(page.textContent).toContain('Ended Nov 1, 2026: left before planned');
  });

  it('shows nothing of a chart that may not be seen, as if it did not exist', async () => {
    const { page, answer, settled } = await open();
    answer().flush(
      { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found' },
      { status: 404, statusText: 'Not found' },
    );
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('Page not found');
  });

  it('says what failed and tries again', async () => {
    const { page, answer, settled } = await open();
    answer().flush(null, { status: 500, statusText: 'Fault' });
    await settled();
    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    answer().flush(chartOf());
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('Lee Farrow');
  });

  it('leads from a person alone to the latest episode', async () => {
    const http = start();
    const going = TestBed.inject(Router).navigateByUrl('/people/lee');
    await new Promise((resolve) => setTimeout(resolve));
    const { person, episode } = chartOf();
    http.expectOne('/api/people/lee').flush({ person, episodes: [episode] });
    await going;
    expect(TestBed.inject(Router).url).toBe('/people/lee/episodes/episode-lee/summary');
  });
});
