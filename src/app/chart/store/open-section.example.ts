import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { DeferBlockState, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { NEVER } from 'rxjs';
import type { Chart } from '#contract/chart';
import { ChangesApi } from './changes-api';
import { chartOf } from './chart.example';
import { chartPageActions } from './chart-page-actions';
import { provideChart } from './provide-chart';

type Providers = readonly (Provider | EnvironmentProviders)[];

/** Texts of all elements with a space between them, as they are read. */
const spokenText = (page: HTMLElement): string => {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ');
};

const provideSection = (more: Providers): void => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideStore(),
      provideEffects(),
      provideChart(),
      // What others write meanwhile is no matter of these specs.
      { provide: ChangesApi, useValue: { follow: () => NEVER } },
      provideRouter([]),
      ...more,
    ],
  });
};

/** For specs: a section with the real store and effects, before the chart's answer is there. */
export const openSection = async (section: Type<unknown>, more: Providers = []) => {
  provideSection(more);
  const fixture = TestBed.createComponent(section);
  const { id: episodeId } = chartOf().episode;
  TestBed.inject(Store).dispatch(chartPageActions.opened({ episodeId }));
  await fixture.whenStable();
  const http = TestBed.inject(HttpTestingController);
  const page = fixture.nativeElement as HTMLElement;
  const asked = () => http.expectOne(`/api/episodes/${episodeId}/chart`);
  /** Parts that load after the rest are waited for, however slow the machine is. */
  const settled = async () => {
    await fixture.whenStable();
    for (const part of await fixture.getDeferBlocks()) await part.render(DeferBlockState.Complete);
    await fixture.whenStable();
  };
  return {
    page,
    http,
    settled,
    text: () => spokenText(page),
    button: (name: string) =>
      [...page.querySelectorAll('button')].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).includes(name),
      ),
    answer: async (over: Partial<Chart> = {}) => {
      asked().flush(chartOf(over));
      await settled();
    },
    fail: async () => {
      const problem = { type: 'about:blank', title: 'Locked', status: 423, code: 'locked' };
      asked().flush(problem, { status: 423, statusText: 'Locked' });
      await settled();
    },
  };
};

/** For specs: what every tab says before its chart is there, and without a single record. */
export const itShowsItsStates = (
  section: Type<unknown>,
  what: string,
  empty: string,
  more: Providers = [],
): void => {
  it('says that it is loading', async () => {
    const { text } = await openSection(section, more);
    expect(text()).toContain(`Loading ${what}`);
  });

  it('says what failed and asks again', async () => {
    const { text, fail, button, answer } = await openSection(section, more);
    await fail();
    expect(text()).toContain(`We could not load ${what}`);
    button('Try again')?.click();
    await answer();
    expect(text()).not.toContain('could not load');
  });

  it('says so when nothing is recorded', async () => {
    const { text, answer } = await openSection(section, more);
    await answer();
    expect(text()).toContain(empty);
  });
};
