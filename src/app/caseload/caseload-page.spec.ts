import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { sessionOf } from '../core/session/session.example';
import { sessionApiActions } from '../core/session/session-actions';
import { sessionFeature } from '../core/session/session-feature';
import { NarrowScreen } from '../ui/narrow-screen';
import { adeyemi, caseloadOf, rowOf } from './caseload-row.example';
import { caseloadRoutes } from './caseload.routes';

describe('CaseloadPage', () => {
  const open = async (url: string, narrow = false) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }),
        provideEffects(),
        provideRouter(
          [{ path: 'caseload', children: caseloadRoutes }],
          withComponentInputBinding(),
        ),
        { provide: NarrowScreen, useValue: { narrow: () => narrow } },
      ],
    });
    TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf('therapist') }));
    const harness = await RouterTestingHarness.create(url);
    const page = harness.routeNativeElement as HTMLElement;
    return {
      page,
      answer: () => TestBed.inject(HttpTestingController).expectOne('/api/caseload'),
      settled: () => harness.fixture.whenStable(),
    };
  };

  it('says that it is loading', async () => {
    const { page } = await open('/caseload');
    expect(page.querySelector('[role=status]')?.textContent).toContain('Loading the caseload');
  });

  it('shows who needs somebody, with the reason as a link to the matter', async () => {
    const { page, answer, settled } = await open('/caseload');
    answer().flush(caseloadOf(rowOf('Ito, Kenji'), adeyemi));
    await settled();
    expect(page.querySelector('h1')?.textContent).toBe('My caseload – 2 people');
    expect(page.querySelectorAll('tbody tr').length).toBe(1);
    const reason = page.querySelector<HTMLAnchorElement>('sd-why-now a');
    expect(reason?.textContent).toContain('Crisis call Nov 19');
    expect(reason?.getAttribute('href')).toContain('/safety?mark=row-1');
  });

  it('pins a safety matter that the filters would hide', async () => {
    const { page, answer, settled } = await open('/caseload?tier=due');
    answer().flush(caseloadOf(adeyemi));
    await settled();
    expect(page.textContent).toContain('Safety – shown under every filter');
    expect(page.textContent).toContain('Nobody else matches');
  });

  it('keeps a chosen sort in the address', async () => {
    const { page, answer, settled } = await open('/caseload?view=everyone');
    answer().flush(caseloadOf(rowOf('Ito, Kenji')));
    await settled();
    page.querySelectorAll<HTMLButtonElement>('thead button')[0]?.click();
    await settled();
    expect(TestBed.inject(Router).url).toBe('/caseload?view=everyone&sort=name');
  });

  it('shows cards on a narrow screen', async () => {
    const { page, answer, settled } = await open('/caseload', true);
    answer().flush(caseloadOf(adeyemi));
    await settled();
    expect(page.querySelector('table')).toBeNull();
    expect(page.querySelector('sd-caseload-cards')?.textContent).toContain('Call today');
  });

  it('says why an empty caseload is empty', async () => {
    const { page, answer, settled } = await open('/caseload');
    answer().flush(caseloadOf());
    await settled();
    expect(page.textContent).toContain('No one is assigned to you');
  });

  it('says what failed and tries again', async () => {
    const { page, answer, settled } = await open('/caseload');
    answer().flush(null, { status: 500, statusText: 'Fault' });
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(
      'We could not load the caseload',
    );
    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    answer().flush(caseloadOf(adeyemi));
    await settled();
    expect(page.textContent).toContain('Adeyemi, Tola');
  });
});
