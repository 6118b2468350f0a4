import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import type { WorkQueue } from '#contract/work';
import { sessionApiActions } from '../core/session/session-actions';
import { sessionOf } from '../core/session/session.example';
import { sessionFeature } from '../core/session/session-feature';
import { provideWork } from './store/provide-work';
import { WorkPage } from './work-page';
import { workQueue, workRow } from './work.example';

const open = async () => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideStore({ session: sessionFeature.reducer }),
      provideEffects(),
      provideWork(),
      provideRouter([]),
    ],
  });
  TestBed.inject(Store).dispatch(sessionApiActions.loaded({ session: sessionOf('therapist') }));
  const fixture = TestBed.createComponent(WorkPage);
  await fixture.whenStable();
  const http = TestBed.inject(HttpTestingController);
  const page = fixture.nativeElement as HTMLElement;
  return {
    page,
    http,
    answer: async (queue: WorkQueue) => {
      http.expectOne('/api/work?owner=me').flush(queue);
      await fixture.whenStable();
    },
    settled: () => fixture.whenStable(),
    button: (name: string) =>
      [...page.querySelectorAll('button')].find((each) => each.textContent.trim() === name),
    boxes: () => [...page.querySelectorAll<HTMLInputElement>('tbody input')],
  };
};

describe('WorkPage', () => {
  it('says that all is done when nothing is left', async () => {
    const { page, answer } = await open();
    await answer(workQueue());
    expect(page.textContent).toContain('All done. 2 finished today.');
  });

  it('says what failed and asks again', async () => {
    const { page, http, settled, button, answer } = await open();
    http.expectOne('/api/work?owner=me').flush(null, { status: 503, statusText: 'Busy' });
    await settled();
    expect(page.textContent).toContain('your work');
    button('Try again')?.click();
    await answer(workQueue(workRow('Ito, Kenji')));
    expect(page.querySelectorAll('tbody tr').length).toBe(1);
  });

  it('marks what is chosen, says what was not done, and puts it back', async () => {
    const { page, http, settled, button, boxes, answer } = await open();
    const rows = [workRow('Ito, Kenji'), workRow('Doyle, Sam')];
    await answer(workQueue(...rows));
    for (const box of boxes()) box.click();
    await settled();
    expect(page.textContent).toContain('2 chosen');
    button('Mark read')?.click();
    const asked = http.expectOne('/api/work/choices');
    expect(asked.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    const [first, second] = rows.map(({ episodeId, key }) => ({ episodeId, key }));
    asked.flush({
      results: [
        { ...first, problem: null },
        { ...second, problem: 'Is done already, or was never there' },
      ],
    });
    await answer(workQueue(rows[1] ?? workRow('')));
    expect(page.textContent).toContain('1 of 2 marked read. 1 not marked read:');
    button('Undo')?.click();
    const undone = http.expectOne('/api/work/choices');
    expect(undone.request.body).toEqual({
      act: 'reopen',
      ownerId: null,
      until: null,
      reason: null,
      items: [first],
    });
  });

  it('snoozes only with a day and a reason', async () => {
    const { page, http, settled, button, boxes, answer } = await open();
    await answer(workQueue(workRow('Ito, Kenji')));
    boxes()[0]?.click();
    await settled();
    button('Snooze until…')?.click();
    await settled();
    button('Snooze')?.click();
    await settled();
    expect(page.textContent).toContain('Say why it can wait.');
    http.verify();
  });
});
