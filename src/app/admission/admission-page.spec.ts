import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import type { AdmissionChoices, PossibleDuplicate } from '#contract/admission';
import { sessionApiActions } from '../core/session/session-actions';
import { sessionOf } from '../core/session/session.example';
import { sessionFeature } from '../core/session/session-feature';
import { admissionRoutes } from './admission.routes';

@Component({ selector: 'sd-chart-stand-in', template: 'chart' })
class ChartStandIn {}

const session = sessionOf('therapist');
const site = session.sites[0]!;
const choices: AdmissionChoices = {
  sites: [{ id: site.id, name: site.name, timeZone: site.timeZone, today: session.today }],
  programs: [
    {
      id: 'evening' as never,
      siteId: site.id,
      version: 1,
      name: 'Evening program',
      edition: 'asam-4',
      levelCode: '2.1',
      weeklyHours: 9,
      tracks: ['evening'],
      phases: [{ name: 'Stabilize', weeklyHours: 10, usualWeeks: 4 }],
      retiredOn: null,
    },
  ],
  staff: [{ ...session.staff, siteIds: [site.id] }],
};
const farrow: PossibleDuplicate = {
  personId: 'lee' as never,
  code: 'P-000001',
  familyName: 'Farrow',
  givenName: 'Leonie',
  preferredName: null,
  bornOn: null,
  siteName: site.name,
  care: 'ended',
  endedOn: session.today,
};

describe('AdmissionPage', () => {
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore({ session: sessionFeature.reducer }),
        provideEffects(),
        provideRouter(
          [
            { path: 'admissions', children: admissionRoutes },
            { path: '**', component: ChartStandIn },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session }));
    const harness = await RouterTestingHarness.create('/admissions/new');
    const http = TestBed.inject(HttpTestingController);
    const page = harness.routeNativeElement as HTMLElement;
    const settled = () => harness.fixture.whenStable();
    http.expectOne('/api/admission-choices').flush(choices);
    await settled();
    const fill = (id: string, value: string) => {
      const field = page.querySelector<HTMLInputElement>(`#f-${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
    };
    const press = async (name: string) => {
      [...page.querySelectorAll('button')]
        .find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name)
        ?.click();
      await settled();
    };
    /** The pause before people who may be the same are asked for. */
    const paused = async () => {
      await new Promise((resolve) => setTimeout(resolve, 350));
      await settled();
    };
    return { page, http, settled, fill, press, paused };
  };
  const typed = async () => {
    const opened = await open();
    opened.fill('person-givenName', 'Leony');
    opened.fill('person-familyName', 'Farrow');
    opened.fill('episode-programId', 'evening');
    await opened.settled();
    await opened.paused();
    return { ...opened, asked: opened.http.expectOne('/api/possible-duplicates') };
  };

  it('names every field that is missing, keeps what is typed and sends nothing', async () => {
    const { page, press, http, fill } = await open();
    fill('person-givenName', '  ');
    await press('Admit');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Legal given name is needed');
    expect(page.querySelector('#f-person-givenName')?.getAttribute('aria-invalid')).toBe('true');
    http.expectNone('/api/admissions');
  });

  it('takes dose, phase, track and end from the program', async () => {
    const { page, asked } = await typed();
    asked.flush({ people: [] });
    const valueOf = (id: string) => page.querySelector<HTMLInputElement>(`#f-episode-${id}`)?.value;
    expect(['track', 'phase', 'weeklyHours', 'plannedEndOn'].map(valueOf)).toEqual([
      'evening',
      'Stabilize',
      '10',
      '2026-12-17',
    ]);
  });

  it('saves only after an answer about people who may be the same', async () => {
    const { page, asked, press, settled, http } = await typed();
    asked.flush({ people: [farrow] });
    await settled();
    await press('Admit');
    expect(page.textContent).toContain('Please say whether one of these is the person');
    http.expectNone('/api/admissions');
    page.querySelector<HTMLInputElement>('#f-differentFrom')!.click();
    await settled();
    await press('Admit');
    const request = http.expectOne('/api/admissions');
    const { body, headers } = request.request;
    expect(body).toEqual(
      jasmine.objectContaining({ differentFrom: ['lee'], personId: null, siteId: site.id }),
    );
    expect(headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    request.flush(
      { personId: 'p', episodeId: 'e', chart: 'in-reach' },
      { status: 201, statusText: 'Created' },
    );
    await settled();
    expect(TestBed.inject(Router).url).toBe('/people/p/episodes/e/admission');
  });

  it('admits again whoever is found', async () => {
    const { page, asked, press, settled, http } = await typed();
    asked.flush({ people: [farrow] });
    await settled();
    await press('Admit Leonie Farrow again');
    expect(page.textContent).toContain('Again: Leonie Farrow');
    await press('Admit');
    const { body } = http.expectOne('/api/admissions').request;
    expect(body).toEqual(jasmine.objectContaining({ personId: 'lee', person: null }));
  });
});
